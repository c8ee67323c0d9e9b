import type { WriteStream } from "node:tty";
import { type Colours, coloured, plain } from "./colours.ts";
import { wantsColours } from "./wants-colours.ts";

/** One of the two streams a person reads: what it can show, and how to write lines to it. */
export interface Screen {
  /** Columns to cut and wrap to; Infinity in a pipe, where nothing is cut. */
  readonly columns: number;
  readonly colours: Colours;
  /** Whether a person watches, so that a line may be drawn over again. */
  readonly live: boolean;
  /** Writes lines as they are; foreign text in them must have been made visible. */
  readonly write: (text: string) => void;
}

/** Terminals narrower than this are treated as this wide. */
const narrowest = 40;

/** The screen of a stream: `process.stdout` or `process.stderr`. */
export function screenOf(stream: NodeJS.WriteStream & Partial<WriteStream>): Screen {
  const live = stream.isTTY === true;
  return {
    columns: live ? Math.max(narrowest, stream.columns || 80) : Number.POSITIVE_INFINITY,
    colours: wantsColours(stream, process.env) ? coloured : plain,
    live,
    write: (text) => void stream.write(text),
  };
}
