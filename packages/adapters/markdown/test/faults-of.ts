import type { PrintedBlock, PrintedDocument, PrintedRun } from "@rapporteur/parser";
import { printMarkdown } from "../src/index.ts";

/** All runs of a document, in order. */
export function runsOf(document: PrintedDocument): PrintedRun[] {
  return document.blocks.flatMap(runsOfBlock);
}

function runsOfBlock(block: PrintedBlock): readonly PrintedRun[] {
  if (block.kind === "table") return block.rows.flatMap(({ cells }) => cells.flatMap(({ runs }) => runs));
  return "runs" in block ? block.runs : [];
}

/** Where a document breaks the promise that each character but white space stands in one run or one discard. */
export function faultsOf(document: PrintedDocument): string[] {
  const { text, discards } = document;
  const faults: string[] = [];
  const spans = [
    ...runsOf(document).map(({ start, end }) => ({ start, end, reason: "run" })),
    ...discards.map(({ start, end, reason }) => ({ start, end, reason })),
  ].sort((one, other) => one.start - other.start || one.end - other.end);
  let cursor = 0;
  for (const { start, end, reason } of spans) {
    if (start > cursor && text.slice(cursor, start).trim() !== "") {
      faults.push(`unclaimed ${cursor}: ${JSON.stringify(text.slice(cursor, start))}`);
    }
    if (start < cursor && start < end) {
      faults.push(`claimed twice ${start}, ${reason}: ${JSON.stringify(text.slice(start, end))}`);
    }
    cursor = Math.max(cursor, end);
  }
  if (text.slice(cursor).trim() !== "") faults.push(`unclaimed ${cursor} to the end`);
  faults.push(...disorderOf(runsOf(document), "run"), ...disorderOf(discards, "discard"));
  faults.push(...disorderOf(document.blocks, "block"));
  return faults;
}

function disorderOf(spans: readonly { readonly start: number }[], what: string): string[] {
  return spans.flatMap(({ start }, index) =>
    start < (spans[index - 1]?.start ?? 0) ? [`${what} out of order at ${start}`] : [],
  );
}

/** Prints a text and shows its blocks one a line: kind and level, then runs with their looks. */
export function show(text: string): string[] {
  return printMarkdown(text).blocks.map((block) => {
    if (block.kind === "rule") return "rule";
    if (block.kind === "figure") return `figure ${block.url ?? "-"} ${block.description ?? "-"}`;
    if (block.kind === "table") {
      const rows = block.rows.map(
        ({ header, cells }) =>
          `${header ? "head " : ""}${cells.map(({ runs }) => runs.map(showRun).join("")).join(" | ")}`,
      );
      return `table ${rows.join(" / ")}`;
    }
    const label = block.label === undefined ? "" : ` ${block.label}`;
    return `${block.kind}${block.level ?? ""}${label}: ${block.runs.map(showRun).join("")}`;
  });
}

/** A run as text, with its looks as marks around it where it has any: `{b i ^ v url @note}`. */
function showRun(run: PrintedRun): string {
  const looks = [
    run.bold && "b",
    run.italic && "i",
    run.raised && "^",
    run.lowered && "v",
    run.url,
    run.mark !== undefined && `@${run.mark}`,
  ].filter(Boolean);
  const text = run.text.replaceAll("\n", "⏎");
  return looks.length === 0 ? text : `{${looks.join(" ")}:${text}}`;
}
