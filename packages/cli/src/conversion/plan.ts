import type { Adapter } from "@rapporteur/core";
import type { Format } from "../formats/table.ts";
import type { Target } from "../output/target.ts";
import type { Identity } from "../reading/identity.ts";

/** How a run converts each of its inputs. */
export interface ConversionPlan {
  /** Absent: each file's name tells its format. */
  readonly from?: Format | undefined;
  readonly to: readonly WritingAdapter[];
  readonly target: Target;
  readonly identity: Identity;
  /** Write nothing of a report that has an error. */
  readonly strict: boolean;
  /** Hands out names of outputs, no name twice in a run. */
  readonly claim: (wanted: string) => string;
}

/** An adapter that writes. */
export type WritingAdapter = Adapter & { readonly write: NonNullable<Adapter["write"]> };
