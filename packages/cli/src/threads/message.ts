import type { Prepared } from "../conversion/prepare.ts";

/** What a thread answers: what was made, or the message of what was thrown (`misuse`: the caller's fault). */
export type Answer =
  | { readonly kind: "prepared"; readonly prepared: Prepared }
  | { readonly kind: "misuse" | "fault"; readonly message: string };
