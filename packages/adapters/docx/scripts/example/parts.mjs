// The parts of the example's file: what the document is written in, and how a program finds it.
import { body, header, links, notes } from "./document.mjs";
import { paragraph, run, text } from "./word.mjs";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const part = (root, content) =>
  `${declaration}<w:${root} xmlns:w="${main}" xmlns:r="${office}">${content}</w:${root}>`;
const relations = (rows) =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${rows.join("")}</Relationships>`;
const inside = (id, target = `${id}.xml`) =>
  `<Relationship Id="${id}" Type="${office}/${id}" Target="${target}"/>`;
const outside = Object.entries(links).map(
  ([id, url]) =>
    `<Relationship Id="${id}" Type="${office}/hyperlink" Target="${text(url)}" TargetMode="External"/>`,
);

/** Id, name and properties of the paragraph styles, named as the templates of New York name them. */
const styles = [
  ["Normal", "Normal", '<w:rPr><w:sz w:val="20"/></w:rPr>'],
  ["HCh", "_ H _Ch", '<w:pPr><w:spacing w:before="240"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr>'],
  ["H1", "_ H_1", '<w:pPr><w:spacing w:before="180"/></w:pPr><w:rPr><w:b/><w:sz w:val="24"/></w:rPr>'],
  ["TitleHCH", "Title_H_CH", '<w:rPr><w:b/><w:sz w:val="28"/></w:rPr>'],
  ["TitleH1", "Title_H1", "<w:rPr><w:b/></w:rPr>"],
  ["TitleH2", "Title_H2", "<w:rPr><w:i/></w:rPr>"],
  ["SingleTxt", "_ Single Txt", '<w:pPr><w:spacing w:after="120"/></w:pPr>'],
  ["Session", "Session", "<w:rPr><w:b/></w:rPr>"],
  ["Organ", "Organ", '<w:rPr><w:b/><w:sz w:val="32"/></w:rPr>'],
  ["Small", "Small", ""],
  ["FootnoteText", "footnote text", '<w:rPr><w:sz w:val="17"/></w:rPr>'],
].map(([id, name, properties]) => {
  const first = id === "Normal";
  return `<w:style w:type="paragraph"${first ? ' w:default="1"' : ""} w:styleId="${id}"><w:name w:val="${name}"/>${first ? "" : '<w:basedOn w:val="Normal"/>'}${properties}</w:style>`;
});
const raised =
  '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>';

const level = (index, format, label) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${label}"/><w:pPr><w:ind w:left="${720 * (index + 1)}" w:hanging="480"/></w:pPr></w:lvl>`;

const ownMark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';
const note = ([id, content, sign]) =>
  `<w:footnote w:id="${id}">${paragraph("FootnoteText", `${sign === undefined ? ownMark : run(sign)}${content}`)}</w:footnote>`;
const rule = (id, kind, sign) =>
  `<w:footnote w:id="${id}" w:type="${kind}"><w:p><w:r><w:${sign}/></w:r></w:p></w:footnote>`;

const section =
  '<w:sectPr><w:headerReference w:type="first" r:id="header"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1200" w:right="1200" w:bottom="1200" w:left="1200" w:header="700" w:footer="700" w:gutter="0"/><w:titlePg/></w:sectPr>';

const documents = ["document.main:document", "styles", "numbering", "footnotes", "header"].map((kind) => {
  const [type, name = type] = kind.split(":");
  return `<Override PartName="/word/${name}.xml" ContentType="${types}.${type}+xml"/>`;
});

/** All parts of the file, by name. */
export const parts = {
  "[Content_Types].xml": `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${documents.join("")}</Types>`,
  "_rels/.rels": relations([inside("officeDocument", "word/document.xml")]),
  "word/document.xml": part("document", `<w:body>${body}${section}</w:body>`),
  "word/_rels/document.xml.rels": relations([
    ...["styles", "numbering", "footnotes", "header"].map((id) => inside(id)),
    ...outside,
  ]),
  "word/header.xml": part("hdr", `${header}<w:p/>`),
  "word/footnotes.xml": part(
    "footnotes",
    [rule(-1, "separator", "separator"), rule(0, "continuationSeparator", "continuationSeparator")]
      .concat(notes.map(note))
      .join(""),
  ),
  "word/_rels/footnotes.xml.rels": relations(outside),
  "word/styles.xml": part("styles", styles.join("") + raised),
  "word/numbering.xml": part(
    "numbering",
    `<w:abstractNum w:abstractNumId="1">${level(0, "lowerLetter", "(%1)")}${level(1, "lowerRoman", "(%2)")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
  ),
};
