import type { Diagnostic, Files, NamedBytes, Report } from "@rapporteur/core";
import type { FormatId } from "./load-adapter.ts";

/** What the worker is asked to do. */
export type Request =
  | { readonly kind: "read"; readonly files: readonly NamedBytes[] }
  | {
      readonly kind: "write";
      /** Absent if it is the report that the worker read or was given last. */
      readonly report?: Report | undefined;
      readonly format: FormatId;
      readonly options: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: "zip"; readonly files: Files };

/** What each request is answered with. */
export interface Answers {
  readonly read: ReadAnswer;
  readonly write: WriteAnswer;
  readonly zip: Uint8Array<ArrayBuffer>;
}

/** A report with the findings, or findings that say why there is none. */
export interface ReadAnswer {
  readonly format: FormatId;
  readonly report?: Report | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Files, or findings that say why there are none. */
export interface WriteAnswer {
  readonly files?: Files | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the worker says: how far it is, its answer, or that it cannot go on. */
export type Message =
  | { readonly kind: "stage"; readonly stage: string }
  | { readonly kind: "answer"; readonly answer: Answers[keyof Answers] }
  | { readonly kind: "broken"; readonly message: string };
