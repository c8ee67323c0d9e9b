import { unlinkSync, writeSync } from "node:fs";
import { exitCodes } from "../exit.ts";

const alive = new Set<string>();
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
let lastWords: (() => string) | undefined;

/** Sets what is printed on standard error when the run is interrupted; undefined takes it back. */
export function sayWhenInterrupted(words: (() => string) | undefined): void {
  if (alive.size === 0) {
    for (const signal of signals) {
      process.off(signal, leave);
      if (words) process.once(signal, leave);
    }
  }
  lastWords = words;
}

/** Remembers a temporary file, so that it is removed if the run is interrupted. */
export function rememberTemporary(path: string): void {
  if (alive.size === 0 && !lastWords) for (const signal of signals) process.once(signal, leave);
  alive.add(path);
}

/** Forgets a temporary file that has been renamed or removed. */
export function forgetTemporary(path: string): void {
  alive.delete(path);
  if (alive.size === 0 && !lastWords) for (const signal of signals) process.off(signal, leave);
}

function leave(): never {
  for (const path of alive) {
    try {
      unlinkSync(path);
    } catch {
      // It was not there any more, which is what was wanted.
    }
  }
  if (lastWords) {
    try {
      writeSync(process.stderr.fd, lastWords());
    } catch {
      // Nobody listens any more.
    }
  }
  process.exit(exitCodes.interrupted);
}
