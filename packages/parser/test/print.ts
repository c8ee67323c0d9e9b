import type { PrintedBlock, PrintedDocument, PrintedRow, PrintedRun } from "../src/printed/printed.ts";

/**
 * Prints a document for a test: blocks parted by blank lines, `#` before headings, `^12^` for what is raised, `**` round
 * what is bold, `---` for a rule, `|a|b|` for a row of a table. No format of the world; just enough to look printed.
 */
export function print(text: string): PrintedDocument {
  const blocks: PrintedBlock[] = [];
  const discards: { reason: string; start: number; end: number }[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const start = match.index;
    const line = match[0];
    const end = start + line.length;
    if (line === "---") {
      blocks.push({ kind: "rule", start, end });
      discards.push({ reason: "rule", start, end });
      continue;
    }
    if (line.startsWith("|")) {
      const row = toRow(line, start, discards);
      const last = blocks.at(-1);
      if (last?.kind === "table" && last.end === start - 1) {
        blocks[blocks.length - 1] = { ...last, end, rows: [...last.rows, row] };
      } else blocks.push({ kind: "table", start, end, rows: [row] });
      continue;
    }
    const hashes = /^#+\s/.exec(line)?.[0] ?? "";
    if (hashes !== "") discards.push({ reason: "heading mark", start, end: start + hashes.length - 1 });
    const runs = toRuns(line.slice(hashes.length), start + hashes.length, discards);
    if (hashes === "") blocks.push({ kind: "paragraph", runs, start, end });
    else blocks.push({ kind: "heading", level: hashes.length - 1, runs, start, end });
  }
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return {
    blocks,
    discards,
    text,
    diagnostics: [],
    locate: (offset, end) => {
      const line = starts.filter((start) => start <= offset).length;
      return {
        line,
        column: offset - (starts[line - 1] ?? 0) + 1,
        offset,
        ...(end !== undefined && { end }),
      };
    },
  };
}

function toRuns(
  line: string,
  at: number,
  discards: { reason: string; start: number; end: number }[],
): PrintedRun[] {
  const runs: PrintedRun[] = [];
  let bold = false;
  let raised = false;
  for (const match of line.matchAll(/\*\*|\^|[^*^]+|\*/g)) {
    const start = at + match.index;
    const end = start + match[0].length;
    if (match[0] === "**" || match[0] === "^") {
      if (match[0] === "^") raised = !raised;
      else bold = !bold;
      discards.push({ reason: "mark", start, end });
    } else runs.push({ text: match[0], start, end, ...(bold && { bold }), ...(raised && { raised }) });
  }
  return runs;
}

function toRow(
  line: string,
  at: number,
  discards: { reason: string; start: number; end: number }[],
): PrintedRow {
  for (const { index } of line.matchAll(/\|/g)) {
    discards.push({ reason: "mark", start: at + index, end: at + index + 1 });
  }
  const cells = [...line.matchAll(/[^|]+/g)].map(({ 0: cell, index }) => ({
    runs: toRuns(cell, at + index, discards),
  }));
  return { cells };
}
