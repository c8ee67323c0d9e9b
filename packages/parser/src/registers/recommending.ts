import type { Compiled } from "../acts/lexicon/compile.ts";
import type { Reading } from "../acts/reading.ts";
import type { Lexicon } from "../language/lexicon.ts";

/** By what words, and about which State, a report's recommendations are read. */
export interface Recommending {
  readonly lexicon: Lexicon;
  /** Absent for a language whose acts cannot be read yet: then items are found without acts. */
  readonly acts: Compiled | undefined;
  readonly reviewed: Reading["reviewed"];
}
