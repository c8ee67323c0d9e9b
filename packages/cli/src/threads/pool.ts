import { Worker } from "node:worker_threads";
import type { Job } from "../conversion/job.ts";
import type { Input } from "../input/input.ts";
import type { Answer } from "./message.ts";

/** Threads that make what a run asks for. */
export interface Pool {
  /** Gives an input to the next thread that is free. Never rejects: a thread that breaks down answers with a fault. */
  readonly run: (input: Input) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

interface Task {
  readonly input: Input;
  readonly resolve: (answer: Answer) => void;
}

/** Most memory of each kind that a thread may take, in MiB. */
export interface ThreadMemory {
  /** For values that live shortly: Node takes several times as much. */
  readonly young: number;
  /** For all others. The less there is, the sooner a thread clears away what it no longer needs. */
  readonly old?: number;
}

/**
 * How much memory each of so many threads may take. What is for values that live shortly is the less the more threads
 * there are, since each takes some 20 MiB besides: two have as much as a program of its own would, which spares them
 * about a tenth of their time. Of the rest each has what nearly any report needs with room to spare: a limit far above
 * the need still keeps threads from letting hundreds of done reports lie around.
 */
export function threadMemory(size: number): ThreadMemory {
  const young = Math.round((120 - 12 * size) / size);
  return { young: Math.min(48, Math.max(2, young)), old: 384 };
}

/** Beside the built program, all of whose files stand in one folder. */
const workerProgram = new URL("./worker.js", import.meta.url);

/** How a pool does what it does, where it is not as usual. */
interface PoolSettings {
  readonly program?: URL;
  readonly memory?: ThreadMemory;
}

/** Starts so many threads for a job. An input for which the memory of a thread is too little gets one without a limit. */
export function startPool(size: number, job: Job, settings: PoolSettings = {}): Pool {
  const { program = workerProgram, memory = threadMemory(size) } = settings;
  const waiting: Task[] = [];
  const idle: Worker[] = [];
  const tasks = new Map<Worker, Task | undefined>();

  const give = (worker: Worker, task: Task | undefined): void => {
    tasks.set(worker, task);
    if (task === undefined) idle.push(worker);
    else worker.postMessage(task.input);
  };
  const start = ({ young, old }: ThreadMemory, onlyFor?: Task): void => {
    const resourceLimits = {
      maxYoungGenerationSizeMb: young,
      ...(old !== undefined && { maxOldGenerationSizeMb: old }),
    };
    const worker = new Worker(program, { workerData: job, resourceLimits });
    worker.on("message", (answer: Answer) => {
      tasks.get(worker)?.resolve(answer);
      if (!onlyFor) return give(worker, waiting.shift());
      tasks.delete(worker);
      start(memory);
      void worker.terminate();
    });
    worker.on("error", (thrown: Error & { readonly code?: string }) => {
      const task = tasks.get(worker);
      tasks.delete(worker);
      if (task && !onlyFor && thrown.code === "ERR_WORKER_OUT_OF_MEMORY") return start({ young }, task);
      task?.resolve({ kind: "fault", message: thrown.message });
      start(memory);
    });
    give(worker, onlyFor ?? waiting.shift());
  };
  for (let count = 0; count < size; count++) start(memory);

  return {
    run: (input) =>
      new Promise((resolve) => {
        waiting.push({ input, resolve });
        const worker = idle.shift();
        if (worker) give(worker, waiting.shift());
      }),
    close: async () => {
      await Promise.all([...tasks.keys()].map((worker) => worker.terminate()));
    },
  };
}
