import { markdown } from "@rapporteur/markdown";
import { dressed } from "../checks/laws.js";
import { noise } from "../make/noise.js";
import { note } from "../make/note.js";
import { reportText } from "../make/report-text.js";
import { mutateBytes } from "../mutate/bytes.js";
import { mutateText } from "../mutate/text.js";
import { anyReport, texts } from "../seeds.js";
import { reader } from "./reader.js";
import { repeated } from "./target.js";

/** @typedef {import("../random.js").Random} Random */

export const markdownTarget = reader(markdown, {
  share: 10,
  grown: repeated,
  make: async (random) => {
    const way = random.below(20);
    if (way === 0) return { text: noise(random, 200) };
    if (way === 1) return { bytes: mutateBytes(new TextEncoder().encode(random.pick(texts)), random) };
    if (way < 5)
      return { text: random.chance(0.5) ? reportText(random) : mutateText(reportText(random), random) };
    if (way < 8) return { text: withNotes(random) };
    if (way < 11) return { text: mutateText(await written(random), random) };
    return { text: mutateText(part(random), random, random.pick(texts)) };
  },
});

/**
 * A real report, or the beginning and a stretch of it: small cases are many cases.
 * @param {Random} random
 */
function part(random) {
  const text = random.pick(texts);
  if (random.chance(0.3)) return text;
  const lines = text.split("\n");
  const start = random.below(lines.length);
  return [...lines.slice(0, 40), ...lines.slice(start, start + 20 + random.below(80))].join("\n");
}

/**
 * A short report with many notes from the grammar of notes.
 * @param {Random} random
 */
function withNotes(random) {
  const count = 1 + random.below(12);
  const marks = Array.from(
    { length: count },
    (_, index) => `${index + 1}. ${note(random)}<sup>${index + 1}</sup>`,
  );
  const notes = Array.from({ length: count }, (_, index) => `<sup>${index + 1}</sup> ${note(random)}`);
  return [
    "# General Assembly",
    "## Report of the Secretary-General",
    "# I. Introduction",
    ...marks,
    ...notes,
  ].join("\n\n");
}

/** @param {Random} random */
async function written(random) {
  const profile = random.chance(0.8) ? "lossless" : "readable";
  const [file] = await dressed(anyReport(random), { adapter: markdown, options: { profile } });
  return String(file?.content ?? "");
}
