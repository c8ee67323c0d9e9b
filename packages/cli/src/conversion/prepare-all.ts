import type { Input } from "../input/input.ts";
import type { Job } from "./job.ts";
import type { Made } from "./made.ts";
import { prepare } from "./prepare.ts";

/** So many inputs are made where they are read: starting threads for fewer costs more than it saves. */
const fewest = 4;

/**
 * Makes what the job asks for of all inputs, in their order, with so many threads; a few inputs, or one thread, need
 * none besides the main one. Only a few inputs are in memory at a time.
 */
export async function* prepareAll(
  inputs: AsyncGenerator<Input>,
  job: Job,
  threads: number,
): AsyncGenerator<Made> {
  const first: Input[] = [];
  while (threads > 1 && first.length < fewest) {
    const { value, done } = await inputs.next();
    if (done) break;
    first.push(value);
  }
  const all = chain(first, inputs);
  if (first.length < fewest) {
    for await (const input of all) yield { input, prepared: await prepare(input, job) };
    return;
  }
  const { prepareInThreads } = await import("../threads/prepare-in-threads.ts");
  yield* prepareInThreads(all, job, threads);
}

async function* chain(first: readonly Input[], rest: AsyncGenerator<Input>): AsyncGenerator<Input> {
  yield* first;
  yield* rest;
}
