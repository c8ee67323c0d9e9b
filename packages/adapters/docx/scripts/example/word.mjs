// The few words of WordprocessingML that the example is written in. Each gives XML.

const space = ' xml:space="preserve"';

/** Text with the characters that XML keeps for itself escaped. */
export const text = (words) =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** A run of words; `look` is XML of its properties. A tab character becomes a tab of Word. */
export function run(words, look = "") {
  const pieces = words.split("\t").map((piece) => (piece === "" ? "" : `<w:t${space}>${text(piece)}</w:t>`));
  return `<w:r>${look === "" ? "" : `<w:rPr>${look}</w:rPr>`}${pieces.join("<w:tab/>")}</w:r>`;
}

export const bold = (words) => run(words, "<w:b/>");
export const italic = (words) => run(words, "<w:i/>");
export const lowered = (words) => run(words, '<w:vertAlign w:val="subscript"/>');

/** A paragraph in a style, of runs or of plain words. */
export function paragraph(style, content, properties = "") {
  const runs = content.startsWith("<") ? content : run(content);
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${runs}</w:p>`;
}

/** A paragraph whose label Word counts by itself: a level of the one list of the example. */
export const counted = (style, level, content) =>
  paragraph(style, content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);

/** The mark of a real footnote. */
export const mark = (id) =>
  `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;

/** The mark of a footnote that is typed, as an asterisk is. */
export const typedMark = (id, sign) =>
  `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:customMarkFollows="1" w:id="${id}"/><w:t>${sign}</w:t></w:r>`;

/** A link to the target of a relation. */
export const link = (relation, words) => `<w:hyperlink r:id="${relation}">${run(words)}</w:hyperlink>`;

/** A recorded change: words put in, or taken out, by someone at some time. */
const change = (id) => `w:id="${id}" w:author="Editor" w:date="2026-01-01T00:00:00Z"`;
export const inserted = (id, words) => `<w:ins ${change(id)}>${run(words)}</w:ins>`;
export const deleted = (id, words) =>
  `<w:del ${change(id)}><w:r><w:delText${space}>${text(words)}</w:delText></w:r></w:del>`;

/** A cell: paragraphs as XML, and how many columns it takes. */
export const cell = (content, columns = 1) =>
  `<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr>${content}</w:tc>`;

/** A row; `heading` rows come again on each page. */
export const row = (cells, heading = false) =>
  `<w:tr>${heading ? "<w:trPr><w:tblHeader/></w:trPr>" : ""}${cells.join("")}</w:tr>`;

/** A table with columns of these widths, in twentieths of a point. */
export function table(widths, rows, borders = "single") {
  const sides = ["top", "bottom", "insideH"].map((side) => `<w:${side} w:val="${borders}" w:sz="4"/>`);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`);
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${sides.join("")}</w:tblBorders></w:tblPr><w:tblGrid>${grid.join("")}</w:tblGrid>${rows.join("")}</w:tbl>`;
}
