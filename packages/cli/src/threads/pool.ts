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

/** Memory for values that live shortly, in MiB: Node takes several times as much, and so does every thread. */
const resourceLimits = { maxYoungGenerationSizeMb: 12 };

/** Beside the built program, all of whose files stand in one folder. */
const program = new URL("./worker.js", import.meta.url);

/** Starts so many threads for a job. */
export function startPool(size: number, job: Job): Pool {
  const waiting: Task[] = [];
  const idle: Worker[] = [];
  const tasks = new Map<Worker, Task | undefined>();

  const next = (worker: Worker): void => {
    const task = waiting.shift();
    tasks.set(worker, task);
    if (task === undefined) return void idle.push(worker);
    worker.postMessage(task.input, buffersOf(task.input));
  };
  const start = (): void => {
    const worker = new Worker(program, { workerData: job, resourceLimits });
    worker.on("message", (answer: Answer) => {
      tasks.get(worker)?.resolve(answer);
      next(worker);
    });
    worker.on("error", (thrown: Error) => {
      const task = tasks.get(worker);
      tasks.delete(worker);
      task?.resolve({ kind: "fault", message: thrown.message });
      start();
    });
    next(worker);
  };
  for (let count = 0; count < size; count++) start();

  return {
    run: (input) =>
      new Promise((resolve) => {
        waiting.push({ input, resolve });
        const worker = idle.shift();
        if (worker) next(worker);
      }),
    close: async () => {
      await Promise.all([...tasks.keys()].map((worker) => worker.terminate()));
    },
  };
}

function buffersOf({ content }: Input): readonly ArrayBuffer[] {
  return content?.buffer instanceof ArrayBuffer && content.byteLength === content.buffer.byteLength
    ? [content.buffer]
    : [];
}
