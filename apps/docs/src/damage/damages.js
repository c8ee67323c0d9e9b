/** @typedef {import("./units.js").Unit} Unit */

/**
 * A way to damage a report, and whether the text itself shows it.
 * @typedef {object} Damage
 * @property {Unit} unit
 * @property {"deleted" | "doubled" | "moved"} way
 * @property {string} text what is left
 * @property {boolean} shows whether labels, numbers or a sentence cut short show that something is wrong
 */

/**
 * Every damage of one unit that can be done: it is deleted, printed twice in succession, or exchanged with the next of
 * its series.
 *
 * A number that is missing shows, and one that stands twice or before a smaller one; so do a mark without a note and a
 * note without a mark. The last of a series is not missed by anyone who has only the text, nor is a line without label,
 * unless the sentence before it breaks off.
 * @param {string} text
 * @param {readonly Unit[]} units
 * @returns {Generator<Damage>}
 */
export function* damages(text, units) {
  for (const unit of units) {
    const { kind, start, end } = unit;
    const next = units.find((other) => other.series === unit.series && other.start >= end);
    const [before, own, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
    const labelled = kind !== "line" && kind !== "rest";
    const paired = kind === "note" || kind === "mark";
    yield {
      unit,
      way: "deleted",
      text: before + after,
      shows: paired || kind === "rest" || (labelled && next !== undefined),
    };
    yield {
      unit,
      way: "doubled",
      text: before + own + (kind === "mark" ? "" : "\n\n") + own + after,
      shows: labelled,
    };
    if (!next || (next.label === unit.label && labelled)) continue;
    const between = text.slice(end, next.start);
    const moved = before + text.slice(next.start, next.end) + between + own + text.slice(next.end);
    yield { unit, way: "moved", text: moved, shows: labelled };
  }
}
