import type { PrintedBlock, PrintedDocument, PrintedRow, PrintedRun } from "../src/printed/printed.ts";

/**
 * Prints a document for a test: blocks parted by blank lines, `#` before headings, `>` before quotations, `+` before
 * items of a list, `^12^` for what is raised, `~2~` for what is lowered, `**` round what is bold, `_` round what is in
 * italics, `---` for a rule, `|a|b|` for a row of a table, `![words](address)` for a picture, `[^1]` for a mark and
 * `[^1]:` for a note that the source itself names so; two spaces end a line within a block. No format
 * of the world; just enough to look printed.
 */
export function print(text: string): PrintedDocument {
  const blocks: PrintedBlock[] = [];
  const discards: { reason: string; start: number; end: number }[] = [];
  for (const match of text.matchAll(/(?:[^\n]+ {2}\n)*[^\n]+/g)) {
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
    const picture = /^!\[(.*)\]\((.*)\)$/.exec(line);
    if (picture) {
      const [, description, url] = picture;
      blocks.push({ kind: "figure", start, end, description, url });
      discards.push({ reason: "picture", start, end });
      continue;
    }
    const [sign = "", label] = /^(?:#+\s|>\s|\+\s|\[\^(.*?)\]:\s)/.exec(line) ?? [];
    if (sign !== "") discards.push({ reason: "sign", start, end: start + sign.length - 1 });
    const runs = toRuns(line.slice(sign.length), start + sign.length, discards);
    if (label !== undefined) blocks.push({ kind: "note", label, runs, start, end });
    else if (sign === "") blocks.push({ kind: "paragraph", runs, start, end });
    else if (sign.startsWith("#")) blocks.push({ kind: "heading", level: sign.length - 1, runs, start, end });
    else blocks.push({ kind: sign === "> " ? "quote" : "item", level: 1, runs, start, end });
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

const looks: ReadonlyMap<string, "bold" | "italic" | "raised" | "lowered"> = new Map([
  ["**", "bold"],
  ["_", "italic"],
  ["^", "raised"],
  ["~", "lowered"],
]);

function toRuns(
  line: string,
  at: number,
  discards: { reason: string; start: number; end: number }[],
): PrintedRun[] {
  const runs: PrintedRun[] = [];
  const look: { bold?: true; italic?: true; raised?: true; lowered?: true } = {};
  for (const match of line.matchAll(/\[\^([^\]]*)\]|\*\*|[_^~]|[^*^_~[]+|[*[]/g)) {
    const [text, mark] = match;
    const start = at + match.index;
    const end = start + text.length;
    const name = looks.get(text);
    if (name) {
      if (look[name]) delete look[name];
      else look[name] = true;
      discards.push({ reason: "mark", start, end });
    } else if (mark !== undefined) runs.push({ text: mark, start, end, raised: true, mark });
    else runs.push({ text, start, end, ...look });
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
