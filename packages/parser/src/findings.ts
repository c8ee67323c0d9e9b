import type { Diagnostic } from "@rapporteur/core";
import { type ParserCode, parserDiagnostics } from "./diagnostics.ts";
import type { PrintedDocument } from "./printed/printed.ts";

/** Something that will be a node; its id is known when the report is written. */
export interface Draft {
  id?: string | undefined;
}

/** A stretch of the source. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

type Data = Readonly<Record<string, string | number>>;

/** Gathers what the passes find, in the order they find it. */
export interface Findings {
  readonly add: (code: ParserCode, at?: Stretch, data?: Data, about?: Draft) => void;
  /** The diagnostics, in the order of the source; those without a place come first. */
  readonly diagnostics: () => readonly Diagnostic[];
}

/** Starts the gathering for a document, whose places it will name. */
export function startFindings(document: PrintedDocument): Findings {
  const found: {
    code: ParserCode;
    at: Stretch | undefined;
    data: Data | undefined;
    about: Draft | undefined;
  }[] = [];
  return {
    add: (code, at, data, about) => {
      found.push({ code, at, data, about });
    },
    diagnostics: () =>
      found
        .sort((one, other) => (one.at?.start ?? -1) - (other.at?.start ?? -1))
        .map(({ code, at, data, about }) =>
          parserDiagnostics.report(code, {
            place: at && document.locate(at.start, at.end),
            node: about?.id,
            data,
          }),
        ),
  };
}
