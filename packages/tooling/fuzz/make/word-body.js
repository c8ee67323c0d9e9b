import { noise } from "./noise.js";
import { note } from "./note.js";
import { xmlText } from "./xml-text.js";

/** @typedef {import("../random.js").Random} Random */

const styles = [
  "HCh",
  "H1",
  "H23",
  "H4",
  "SingleTxt",
  "HChG",
  "H1G",
  "SingleTxtG",
  "TitleHCH",
  "Heading1",
  "FootnoteText",
  "Normal",
  "x",
];
const looks = [
  "<w:b/>",
  "<w:i/>",
  '<w:vertAlign w:val="superscript"/>',
  '<w:vertAlign w:val="subscript"/>',
  "<w:vanish/>",
  '<w:rStyle w:val="x"/>',
  '<w:b w:val="0"/>',
  "",
];
const around = [
  "w:ins",
  "w:del",
  "w:hyperlink",
  "w:sdtContent",
  "w:smartTag",
  "w:fldSimple",
  "mc:AlternateContent",
  "mc:Choice",
  "mc:Fallback",
  "w:txbxContent",
  "w:moveFrom",
  "w:moveTo",
  "w:pict",
];
const inRun = [
  "<w:tab/>",
  "<w:br/>",
  "<w:noBreakHyphen/>",
  "<w:softHyphen/>",
  '<w:br w:type="page"/>',
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:fldChar w:fldCharType="separate"/>',
  '<w:fldChar w:fldCharType="end"/>',
  '<w:instrText> HYPERLINK "https://docs.un.org/en/A/1" </w:instrText>',
  '<w:sym w:font="Symbol" w:char="F0B7"/>',
  '<w:footnoteReference w:id="1"/>',
  '<w:footnoteReference w:id="2" w:customMarkFollows="1"/>',
  '<w:endnoteReference w:id="1"/>',
  "<w:footnoteRef/>",
];

/**
 * What stands inside `w:body` of a Word file, from a small grammar: paragraphs in styles, runs with looks, fields,
 * changes, notes, tables, boxes; well-formed, but not always sensible.
 * @param {Random} random
 * @returns {string}
 */
export function wordBody(random) {
  const head = ["General Assembly", "A/80/1", "Eightieth session", "Agenda item 7", "A title"].map(
    (line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`,
  );
  let number = 0;
  const blocks = random.list(40, () => {
    if (random.chance(0.08)) return table(random, 0);
    number += random.chance(0.9) ? 1 : 0;
    return paragraph(
      random,
      random.chance(0.6) ? `${number}.\t` : random.pick(["I.\t", "A.\t", "(a)\t", "", "Annex"]),
      0,
    );
  });
  return [...(random.chance(0.8) ? head : []), ...blocks].join("");
}

/**
 * Two notes, for the marks that {@link wordBody} sets.
 * @param {Random} random
 * @returns {string}
 */
export function wordNotes(random) {
  return [1, 2]
    .map(
      (id) =>
        `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/><w:t xml:space="preserve"> ${xmlText(note(random))}</w:t></w:r></w:p></w:footnote>`,
    )
    .join("");
}

/**
 * @param {Random} random
 * @param {string} label
 * @param {number} depth
 * @returns {string}
 */
function paragraph(random, label, depth) {
  const numbering = random.chance(0.1)
    ? `<w:numPr><w:ilvl w:val="${random.below(10)}"/><w:numId w:val="${random.below(3)}"/></w:numPr>`
    : "";
  const runs = random.list(5, () => inline(random, depth)).join("");
  return `<w:p><w:pPr><w:pStyle w:val="${random.pick(styles)}"/>${numbering}</w:pPr>${run(random, label)}${runs}</w:p>`;
}

/**
 * @param {Random} random
 * @param {number} depth
 * @returns {string}
 */
function inline(random, depth) {
  if (depth < 5 && random.chance(0.15)) {
    const name = random.pick(around);
    const inner = random
      .list(3, () => (random.chance(0.3) ? paragraph(random, "", depth + 1) : inline(random, depth + 1)))
      .join("");
    return `<${name}${name === "w:hyperlink" ? ' r:id="link"' : ""}>${inner}</${name}>`;
  }
  return run(random, random.chance(0.2) ? noise(random, 5) : note(random));
}

/**
 * @param {Random} random
 * @param {string} text
 * @returns {string}
 */
function run(random, text) {
  const extra = random.chance(0.2) ? random.pick(inRun) : "";
  return `<w:r><w:rPr>${random.pick(looks)}</w:rPr><w:t xml:space="preserve">${xmlText(text)}</w:t>${extra}</w:r>`;
}

/**
 * @param {Random} random
 * @param {number} depth
 * @returns {string}
 */
function table(random, depth) {
  const rows = random.list(4, () => {
    const cells = random.list(4, () => {
      const span = random.chance(0.2) ? `<w:gridSpan w:val="${random.pick([0, 1, 2, 3, 70000])}"/>` : "";
      const merge = random.chance(0.2) ? random.pick(["<w:vMerge/>", '<w:vMerge w:val="restart"/>']) : "";
      const content =
        depth < 2 && random.chance(0.05) ? table(random, depth + 1) : paragraph(random, "", depth + 1);
      return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${content}</w:tc>`;
    });
    return `<w:tr>${random.chance(0.2) ? "<w:trPr><w:tblHeader/></w:trPr>" : ""}${cells.join("")}</w:tr>`;
  });
  return `<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid>${rows.join("")}</w:tbl>`;
}
