import type { Input } from "../input/input.ts";
import type { Prepared } from "./prepare.ts";

/** An input with what was made of it. */
export interface Made {
  readonly input: Input;
  readonly prepared: Prepared;
}
