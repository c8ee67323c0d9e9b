/**
 * Whether a printed text is what a document shows of it. A line `…` stands for any lines, or none; what follows it
 * is looked for from there on. White space at the end of a line or of the text does not count.
 * @param {string} printed
 * @param {string} shown
 * @returns {boolean}
 */
export function isShown(printed, shown) {
  const lines = toLines(printed);
  let next = 0;
  let skipping = false;
  for (const line of toLines(shown)) {
    if (line === "…") {
      skipping = true;
      continue;
    }
    const found = skipping ? lines.indexOf(line, next) : next;
    if (lines[found] !== line) return false;
    next = found + 1;
    skipping = false;
  }
  return skipping || next === lines.length;
}

/**
 * @param {string} text
 * @returns {string[]}
 */
function toLines(text) {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => line.trimEnd());
}
