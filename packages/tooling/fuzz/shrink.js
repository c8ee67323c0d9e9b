import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** @typedef {import("@rapporteur/core").Source} Source */

/**
 * Makes an input smaller as long as it stays bad: whole files, then lines, then tokens are taken out, half of them at
 * first, then fewer. Of a Word file, the document's paragraphs and runs are.
 * @param {Source} source
 * @param {(source: Source) => Promise<boolean>} isBad
 * @param {number} [most] how often `isBad` may be asked
 * @returns {Promise<Source>}
 */
export async function shrink(source, isBad, most = 600) {
  const budget = { left: most };
  if ("files" in source) {
    const files = await fewer(source.files, (kept) => isBad({ files: kept }), budget);
    return { files };
  }
  const word = wordOf(source);
  const text = word?.text ?? ("text" in source ? source.text : strFromU8(source.bytes, true));
  /** @param {string} smaller @returns {Source} */
  const back = (smaller) =>
    word ? word.back(smaller) : "text" in source ? { text: smaller } : { bytes: strToU8(smaller, true) };
  if (!(await isBad(back(text)))) return source;
  let small = text;
  for (const cut of word
    ? [/(?=<w:p[ >])|(?<=<\/w:p>)/, /(?=<w:r[ >])|(?<=<\/w:r>)/]
    : [/(?<=\n)/, /(?<=[\s,<>])|(?=[\s,<>])/, ""]) {
    const units = await fewer(small.split(cut), (kept) => isBad(back(kept.join(""))), budget);
    small = units.join("");
  }
  return back(small);
}

/**
 * @template T
 * @param {readonly T[]} units
 * @param {(kept: readonly T[]) => Promise<boolean>} isBad
 * @param {{ left: number }} budget
 * @returns {Promise<readonly T[]>}
 */
async function fewer(units, isBad, budget) {
  let kept = units;
  for (
    let size = Math.ceil(kept.length / 2);
    size >= 1 && budget.left > 0;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let at = 0; at < kept.length && budget.left > 0; ) {
      const without = [...kept.slice(0, at), ...kept.slice(at + size)];
      budget.left -= 1;
      if (without.length > 0 && (await isBad(without))) kept = without;
      else at += size;
    }
  }
  return kept;
}

/**
 * The document's XML of a Word file, and how it is put back.
 * @param {Source} source
 * @returns {{ text: string, back: (xml: string) => Source } | undefined}
 */
function wordOf(source) {
  if (!("bytes" in source) || source.bytes[0] !== 0x50) return undefined;
  try {
    const parts = unzipSync(source.bytes);
    const main = parts["word/document.xml"];
    if (!main) return undefined;
    const back = (/** @type {string} */ xml) => ({
      bytes: zipSync({ ...parts, "word/document.xml": strToU8(xml) }, { level: 1 }),
    });
    return { text: strFromU8(main), back };
  } catch {
    return undefined;
  }
}
