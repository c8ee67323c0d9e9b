import { grouped } from "../words/counted.ts";
import { cutEnd } from "./cut.ts";
import type { Screen } from "./screen.ts";
import { visible } from "./visible.ts";

/** A bar that grows while many files are read; it is drawn on a terminal only, and leaves nothing behind. */
export interface Progress {
  /** Says that so many pieces of work were done before this run. */
  readonly skip: (count: number) => void;
  /** Says that a piece of work is done, and shows its name. */
  readonly step: (name: string) => void;
  /** Takes the bar off the screen, so that lines can be printed; the next step draws it again. */
  readonly clear: () => void;
}

const barLength = 24;
/** Milliseconds between two drawings: more often is flicker, not news. */
const interval = 60;
const clearLine = "\r\u001b[2K";

/** A bar for so many steps, Infinity if nobody knows. Draws nothing for a single one, in a pipe, or on a dumb terminal. */
export function progress(steps: number, screen: Screen): Progress {
  if (!screen.live || steps < 2 || process.env.TERM === "dumb")
    return { skip: () => {}, step: () => {}, clear: () => {} };
  const begun = performance.now();
  let before = 0;
  let done = 0;
  let drawn = Number.NEGATIVE_INFINITY;
  let shown = false;
  return {
    skip: (count) => {
      before = count;
      done = count;
    },
    step: (name) => {
      done++;
      const now = performance.now();
      if (now - drawn >= interval) {
        const bar = `${barOf(done, steps)}${pace(done - before, steps - done, now - begun)}`;
        screen.write(
          `${clearLine}${bar} ${cutEnd(visible(name), Math.max(8, screen.columns - bar.length - 2))}`,
        );
        drawn = now;
        shown = true;
      }
    },
    clear: () => {
      if (shown) screen.write(clearLine);
      shown = false;
      drawn = Number.NEGATIVE_INFINITY;
    },
  };
}

function barOf(done: number, steps: number): string {
  if (steps === Number.POSITIVE_INFINITY) return grouped(done);
  const full = Math.round((done / steps) * barLength);
  return `${"█".repeat(full)}${"░".repeat(barLength - full)} ${done}/${steps}`;
}

/** Pieces a second, and the time that is left at this rate; nothing in the first second, when nobody can tell. */
function pace(done: number, left: number, milliseconds: number): string {
  if (milliseconds < 1000) return "";
  const rate = (1000 * done) / milliseconds;
  const each = ` ${rate < 10 ? rate.toFixed(1) : grouped(Math.round(rate))}/s`;
  return Number.isFinite(left) && rate > 0 ? `${each}, ${duration(left / rate)} left` : each;
}

/** Seconds as people say them: "8 s", "5 min", "1 h 20 min". */
function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
