/**
 * A unit of a printed report in Markdown: where it stands, and in which series it is counted.
 * @typedef {object} Unit
 * @property {Kind} kind
 * @property {number} start offset of its first character
 * @property {number} end offset behind its last character; of all but marks, that of the line
 * @property {string} series units of one series are numbered or lettered on
 * @property {string} label as printed; empty for text without one
 */
/** @typedef {"paragraph" | "point" | "heading" | "note" | "mark" | "rest" | "line"} Kind */

const patterns = /** @type {const} */ ([
  ["note", /^<sup>(\d+)<\/sup>\s/],
  ["paragraph", /^(\d+)\.\s/],
  ["point", /^\(([a-z]+)\)\s/],
  ["heading", /^#*\s*\**([A-Z]+)\.\s/],
]);

/**
 * Finds the units of a report as a reader sees them, from the print alone and not through the parser: numbered
 * paragraphs, points, headings with labels, notes, marks, what is left of texts that a page's end tore, other lines.
 * Rules between pages are none.
 * @param {string} text
 * @returns {readonly Unit[]} in their order
 */
export function unitsOf(text) {
  /** @type {Unit[]} */
  const units = [];
  const seen = { chapters: 0, section: "", paragraph: "", before: "" };
  for (const { 0: line, index: start } of text.matchAll(/[^\n]+/g)) {
    if (/^\s*(?:-{3,})?\s*$/.test(line)) continue;
    const end = start + line.length;
    const found = patterns.find(([, pattern]) => pattern.test(line));
    const label = found?.[1].exec(line)?.[1] ?? "";
    const kind = found?.[0] ?? (goesOn(seen.before, line) ? "rest" : "line");
    if (kind === "paragraph") seen.paragraph = label;
    units.push({
      kind,
      start,
      end,
      label,
      series:
        kind === "heading" ? headingSeries(label, seen) : kind + (kind === "point" ? seen.paragraph : ""),
    });
    const body = kind === "note" ? line.indexOf("</sup>") + 6 : 0;
    for (const { 0: mark, 1: number = "", index } of line.matchAll(/<sup>(\d+)<\/sup>/g)) {
      if (index < body) continue;
      units.push({
        kind: "mark",
        start: start + index,
        end: start + index + mark.length,
        label: number,
        series: "mark",
      });
    }
    if (kind !== "note") seen.before = line;
  }
  return units;
}

/**
 * Whether a line goes on with the text before it: that has no full stop, or this begins small.
 * @param {string} before
 * @param {string} line
 */
function goesOn(before, line) {
  const words = before.replace(/<sup>.*?<\/sup>|[*”’)\]\s]+$/g, "").trim();
  return words !== "" && !/[.:;!?]$/.test(words) && /^\p{Ll}/u.test(line) && before.length > 80;
}

const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/**
 * A chapter's label is the next roman figure, unless it is the next letter of the sections before it.
 * @param {string} label
 * @param {{ chapters: number, section: string }} seen
 */
function headingSeries(label, seen) {
  const letter =
    seen.section !== "" && label.charCodeAt(0) === seen.section.charCodeAt(0) + 1 && label.length === 1;
  if (!letter && label === romans[seen.chapters]) {
    seen.chapters += 1;
    seen.section = "";
    return "chapters";
  }
  seen.section = label;
  return `sections of ${seen.chapters}`;
}
