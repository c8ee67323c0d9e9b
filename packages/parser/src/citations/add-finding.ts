import type { ParserCode } from "../diagnostics.ts";

/** Reports a finding about a node of the report. */
export type AddFinding = (
  code: ParserCode,
  data: Readonly<Record<string, string | number>>,
  node: string,
) => void;
