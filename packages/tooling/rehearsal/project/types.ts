// What the types of the packages promise, asked of what was published. It has to compile; where a line must not, the
// comment above it says so, and the compiler complains when the line does.
import type { Adapter, Block, Diagnostic, Inline, Outcome, Report } from "@rapporteur/core";
import {
  coreDiagnostics,
  find,
  type fromJSON,
  json,
  locate,
  type modelVersion,
  plainText,
  type reportSchema,
} from "@rapporteur/core";
import { csv } from "@rapporteur/csv";
import { docx } from "@rapporteur/docx";
import { jsonld } from "@rapporteur/jsonld";
import { markdown } from "@rapporteur/markdown";
import type { parsePrinted } from "@rapporteur/parser";
import type { stateByCode } from "@rapporteur/states";
import type { parseSymbol } from "@rapporteur/symbols";
import { exitCodes } from "rapporteur";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type IsAny<T> = 0 extends 1 & T ? true : false;
function holds<T extends true>(fact?: T): void {
  void fact;
}

// Nothing that people hold in their hands is any.
holds<Same<IsAny<Report>, false>>();
holds<Same<IsAny<Report["sections"][number]["blocks"][number]>, false>>();
holds<Same<IsAny<typeof json>, false>>();
holds<Same<IsAny<ReturnType<typeof parsePrinted>>, false>>();
holds<Same<IsAny<ReturnType<typeof parseSymbol>>, false>>();
holds<Same<IsAny<ReturnType<typeof stateByCode>>, false>>();
holds<Same<IsAny<typeof modelVersion>, false>>();

// A schema gives exactly its interface.
holds<Same<ReturnType<typeof reportSchema.parse>, Report>>();

// Every format is an adapter.
export const formats: readonly Adapter[] = [json, markdown, docx, csv, jsonld];

// A format that only reads has no writer to call.
// @ts-expect-error
docx.write;

// Whether there is a value has to be asked first.
export function firstMessage(outcome: Outcome<Report>): string {
  // @ts-expect-error
  outcome.value;
  if (outcome.ok) return outcome.value.id;
  holds<Same<(typeof outcome.diagnostics)[0], Diagnostic>>();
  return outcome.diagnostics[0].message;
}

// A report is read, not changed.
export function leaveAlone(report: Report): void {
  // @ts-expect-error
  report.id = "another";
  // @ts-expect-error
  report.sections.push(report.sections[0]);
  // @ts-expect-error
  report.masthead.title = [];
}

// Kinds of blocks and inlines are told apart by their type, and a switch over them can be complete.
export function words(block: Block): string {
  switch (block.type) {
    case "paragraph":
      return plainText(block.content);
    case "table":
      return block.rows.map((row) => row.cells.length).join();
    case "figure":
    case "quote":
      return block.id ?? "";
  }
}
holds<Same<Extract<Inline, { readonly type: "link" }>["url"], string>>();

// What may be missing has to be asked for.
export function mayBeMissing(report: Report): void {
  // @ts-expect-error
  locate(report, "para. 83").node;
  // @ts-expect-error
  find(report, "para-83").type;
  // @ts-expect-error
  report.masthead.symbol.length;
}

// Codes of findings are known by name.
coreDiagnostics.rules["id-is-unique"];
// @ts-expect-error
coreDiagnostics.rules["id-is-uniqe"];

holds<Same<ReturnType<typeof fromJSON> extends Outcome<Report> ? true : false, true>>();
export const misuse: number = exitCodes.misuse;
