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
 * How much memory each of so many threads may take. A limit far above the need of `old` is not there to be reached: it
 * says how many done reports a thread may let lie around before it clears them away. Two threads have room for many,
 * which spares them a tenth of their time. More threads have as much as nearly any report needs, and of what is for
 * values that live shortly the less the more they are, since each takes some 20 MiB besides.
 */
export function threadMemory(size: number): ThreadMemory {
  if (size <= 2) return { young: 24, old: 4096 };
  const young = Math.round((120 - 12 * size) / size);
  return { young: Math.max(2, young), old: 384 };
}

/** Beside the built program, all of whose files stand in one folder. */
const workerProgram = new URL("./worker.js", import.meta.url);

/** How a pool does what it does, where it is not as usual. */
interface PoolSettings {
  readonly program?: URL;
  readonly memory?: ThreadMemory;
}

/** A thread has its next input at hand while it works on one, so that it never waits for the main thread. */
const atHand = 2;

/** Starts so many threads for a job. An input for which the memory of a thread is too little gets one without a limit. */
export function startPool(size: number, job: Job, settings: PoolSettings = {}): Pool {
  const { program = workerProgram, memory = threadMemory(size) } = settings;
  const waiting: Task[] = [];
  /** What each thread has been given, in order: it works on the first. */
  const given = new Map<Worker, Task[]>();
  const alone = new Set<Worker>();

  const hand = (worker: Worker, task: Task): void => {
    given.get(worker)?.push(task);
    worker.postMessage(task.input);
  };
  /** Gives what waits to those that have least. */
  const share = (): void => {
    while (waiting.length > 0) {
      const [worker, tasks] = leastBusy(given, alone) ?? [];
      if (!worker || !tasks || tasks.length >= atHand) return;
      const task = waiting.shift();
      if (task) hand(worker, task);
    }
  };
  const start = ({ young, old }: ThreadMemory, onlyFor?: Task): void => {
    const resourceLimits = {
      maxYoungGenerationSizeMb: young,
      ...(old !== undefined && { maxOldGenerationSizeMb: old }),
    };
    const worker = new Worker(program, { workerData: job, resourceLimits });
    given.set(worker, []);
    const end = (): readonly Task[] => {
      const tasks = given.get(worker) ?? [];
      given.delete(worker);
      alone.delete(worker);
      return tasks;
    };
    worker.on("message", (answer: Answer) => {
      given.get(worker)?.shift()?.resolve(answer);
      if (!onlyFor) return share();
      end();
      start(memory);
      void worker.terminate();
    });
    let thrown: (Error & { readonly code?: string }) | undefined;
    worker.on("error", (error) => {
      thrown = error;
    });
    // An error may overtake an answer that was given before it; the end of a thread comes after all that it said.
    worker.on("exit", (code) => {
      if (!given.has(worker)) return;
      const [task, ...rest] = end();
      waiting.unshift(...rest);
      if (task && !onlyFor && thrown?.code === "ERR_WORKER_OUT_OF_MEMORY") return start({ young }, task);
      task?.resolve({ kind: "fault", message: thrown?.message ?? `its thread ended with ${code}` });
      start(memory);
    });
    if (onlyFor) {
      alone.add(worker);
      hand(worker, onlyFor);
    } else share();
  };
  for (let count = 0; count < size; count++) start(memory);

  return {
    run: (input) =>
      new Promise((resolve) => {
        waiting.push({ input, resolve });
        share();
      }),
    close: async () => {
      const workers = [...given.keys()];
      given.clear();
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function leastBusy(given: ReadonlyMap<Worker, Task[]>, alone: ReadonlySet<Worker>) {
  let least: readonly [Worker, Task[]] | undefined;
  for (const entry of given) {
    if (alone.has(entry[0])) continue;
    if (!least || entry[1].length < least[1].length) least = entry;
  }
  return least;
}
