import type { PrintedBlock, PrintedDocument } from "@rapporteur/parser";
import { faultsOf } from "@rapporteur/tooling/testing/faults-of";
import { showRun } from "@rapporteur/tooling/testing/show-run";
import { expect } from "vitest";
import { printDocx } from "../src/index.ts";
import { makeDocx, type Parts } from "./make-docx.ts";

/** Prints a small Word file; it must be readable, with every character in its place. */
export function print(parts: Parts | string): PrintedDocument {
  const printed = printDocx(makeDocx(typeof parts === "string" ? { body: parts } : parts), "small.docx");
  if (!printed.ok) throw new Error(JSON.stringify(printed.diagnostics));
  expect(faultsOf(printed.value, { letters: true })).toEqual([]);
  return printed.value;
}

/** The blocks of a small Word file, one a line: kind and level, then runs with their looks. */
export function show(parts: Parts | string): readonly string[] {
  return print(parts).blocks.map(showBlock);
}

function showBlock(block: PrintedBlock): string {
  if (block.kind === "rule") return "rule";
  if (block.kind === "figure") return `figure ${block.description ?? "-"}`;
  if (block.kind === "table") {
    const rows = block.rows.map(({ header, cells }) => {
      const shown = cells.map(({ runs, columnSpan = 1, rowSpan = 1 }) => {
        const span = columnSpan * rowSpan === 1 ? "" : ` ${columnSpan}×${rowSpan}`;
        return `${runs.map(showRun).join("")}${span}`;
      });
      return `${header ? "head " : ""}${shown.join(" | ")}`;
    });
    return `table ${rows.join(" / ")}`;
  }
  const label = block.label === undefined ? "" : ` ${block.label}`;
  const region = block.region === undefined ? "" : ` ${block.region}`;
  return `${block.kind}${block.level ?? ""}${label}${region}: ${block.runs.map(showRun).join("")}`;
}

/** Codes of what was found in a small Word file. */
export function codes(parts: Parts | string): readonly string[] {
  return print(parts).diagnostics.map(({ code }) => code);
}
