import { docx } from "@rapporteur/docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { noise } from "../make/noise.js";
import { wordBody, wordNotes } from "../make/word-body.js";
import { xmlText } from "../make/xml-text.js";
import { mutateBytes } from "../mutate/bytes.js";
import { mutateText } from "../mutate/text.js";
import { mutateUnits } from "../mutate/units.js";
import { wordFiles } from "../seeds.js";
import { reader } from "./reader.js";

/** @typedef {import("../random.js").Random} Random */

export const docxTarget = reader(docx, {
  share: 6,
  grown: (source, times) => ({
    bytes: grownFile("bytes" in source ? source.bytes : new Uint8Array(), times),
  }),
  make: (random) => {
    const way = random.below(20);
    if (way === 0) return { bytes: strToU8(noise(random, 100)) };
    if (way < 4) return { bytes: mutateBytes(random.pick(wordFiles), random) };
    if (way < 10) return { bytes: madeFile(random) };
    return { bytes: changedFile(random.pick(wordFiles), random) };
  },
});

/**
 * A Word file with a text from the grammar, in the dress of the small file.
 * @param {Random} random
 */
function madeFile(random) {
  const [dress] = wordFiles;
  const parts = unzipSync(dress ?? new Uint8Array());
  const document = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const body = document.replace(/(<w:body>).*(?=<w:sectPr)/s, (_, open) => open + wordBody(random));
  const notes = strFromU8(parts["word/footnotes.xml"] ?? new Uint8Array()).replace(
    /<w:footnote w:id="1">.*(?=<\/w:footnotes>)/s,
    () => wordNotes(random),
  );
  return zip({ ...parts, "word/document.xml": strToU8(body), "word/footnotes.xml": strToU8(notes) });
}

/**
 * A Word file with changes in one or two of its parts: of elements, of their ends, or of any tokens.
 * @param {Uint8Array} bytes
 * @param {Random} random
 */
function changedFile(bytes, random) {
  const parts = unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels)$/.test(name) });
  const names = Object.keys(parts);
  for (let time = 1 + random.below(2); time > 0; time -= 1) {
    const name = random.chance(0.6) ? "word/document.xml" : random.pick(names);
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    parts[name] = strToU8(changedXml(xml, random));
  }
  if (random.chance(0.05)) delete parts[random.pick(names)];
  if (random.chance(0.05)) parts[random.pick(names)] = parts[random.pick(names)] ?? new Uint8Array();
  return zip(parts);
}

/**
 * @param {string} xml
 * @param {Random} random
 */
function changedXml(xml, random) {
  const way = random.below(10);
  if (way < 5) return joined(xml, /(?=<w:p[ >])|(?=<w:tbl>)|(?=<\/w:body>)/, random);
  if (way < 8) return joined(xml, /(?=<w:r[ >])|(?<=<\/w:r>)/, random);
  if (way < 9)
    return xml.replace(/(?<=<w:t[^>]*>)[^<]+/g, (words) =>
      random.chance(0.01) ? xmlText(mutateText(words, random)) : words,
    );
  return mutateText(xml, random);
}

/**
 * @param {string} xml
 * @param {RegExp} cut
 * @param {Random} random
 */
function joined(xml, cut, random) {
  return mutateUnits(xml.split(cut), random).join("");
}

/**
 * A file whose document holds its text so many times; the file itself if it cannot be opened.
 * @param {Uint8Array} bytes
 * @param {number} times
 */
function grownFile(bytes, times) {
  try {
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    const grown = xml.replace(
      /(<w:body>)(.*?)(?=<w:sectPr(?!.*<w:sectPr)|<\/w:body>)/s,
      (_, open, body) => open + body.repeat(times),
    );
    return zip({ ...parts, "word/document.xml": strToU8(grown) });
  } catch {
    return bytes;
  }
}

/** @param {Record<string, Uint8Array>} parts */
function zip(parts) {
  return zipSync(parts, { level: 1, mtime: new Date(2026, 0, 1) });
}
