import type { Input } from "../input/input.ts";
import type { Entry } from "./entry.ts";
import type { Journal } from "./journal.ts";
import { stillThere } from "./read-journal.ts";
import { stampOf } from "./stamp.ts";

/** The inputs of a run that are left to do, and what is known of those that are given. */
export interface Rest {
  readonly inputs: AsyncGenerator<Input>;
  /** The stamp of the next input that is done; they are done in the order they are given. */
  readonly nextStamp: () => string;
}

/** What a run does about what an earlier one left. */
export interface Resumption {
  /** Takes over an input that is done. */
  readonly take: (entry: Entry) => void;
  /** Goes on after so many inputs, the last of which left the file of many reports this long. */
  readonly start: (done: number, stream: number) => Promise<void>;
  /** How long the file of many reports is, of which the earlier run left some. */
  readonly streamed: number;
}

/**
 * Passes over the inputs that an earlier run of the same command has done: those that stand first in both, look the
 * same, and whose outputs are still there. All others are given on, in their order.
 */
export function resume(inputs: AsyncGenerator<Input>, journal: Journal, resumption: Resumption): Rest {
  const stamps: string[] = [];
  async function* rest(): AsyncGenerator<Input> {
    let done = 0;
    let stream = 0;
    let skipping = true;
    for await (const input of inputs) {
      const stamp = await stampOf(input);
      if (skipping) {
        const entry = journal.left[done]?.entry;
        if (entry && (await isDone(entry, input, stamp, resumption.streamed))) {
          resumption.take(entry);
          done++;
          stream = entry.stream ?? 0;
          continue;
        }
        skipping = false;
        await journal.keep(done);
        await resumption.start(done, stream);
      }
      stamps.push(stamp);
      yield input;
    }
    if (skipping) {
      await journal.keep(done);
      await resumption.start(done, stream);
    }
  }
  return { inputs: rest(), nextStamp: () => stamps.shift() ?? "" };
}

async function isDone(entry: Entry, input: Input, stamp: string, streamed: number): Promise<boolean> {
  if (entry.input !== input.name || entry.stamp !== stamp) return false;
  return (entry.stream ?? 0) <= streamed && (await stillThere(entry));
}
