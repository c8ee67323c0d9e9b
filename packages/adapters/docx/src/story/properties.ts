import { readLook } from "../styles/read-look.ts";
import { isOn, wholeNumber } from "../xml/values.ts";
import type { Attributes } from "../xml/xml-names.ts";
import { readNoteProperty, readSectionProperty } from "./sections.ts";
import type { OpenParagraph, OpenTable, Story } from "./story.ts";

/** Reads an element that stands among the properties of something: a paragraph, a run, a table's row or cell. */
export function readProperty(story: Story, name: string, attributes: Attributes, parent: string): void {
  const paragraph = story.paragraphs.at(-1);
  const table = story.tables.at(-1);
  if (parent === "w:rPr") readRunProperty(story, name, attributes);
  else if (parent === "w:pPr" || parent === "w:numPr") {
    if (paragraph) readParagraphProperty(paragraph, name, attributes);
  } else if (parent === "w:sectPr") readSectionProperty(story, name, attributes);
  else if (parent === "w:footnotePr") readNoteProperty(story, "footnote", name, attributes);
  else if (parent === "w:endnotePr") readNoteProperty(story, "endnote", name, attributes);
  else if (table) readTableProperty(table, name, attributes, parent);
}

/** What the sign of a paragraph's end looks like says nothing about its words. */
function readRunProperty(story: Story, name: string, attributes: Attributes): void {
  const run = story.path.at(-3) === "w:r" ? story.paragraphs.at(-1)?.run : undefined;
  if (!run) return;
  if (name === "w:rStyle") run.style = attributes["w:val"];
  else readLook(run.own, name, attributes);
}

function readParagraphProperty(paragraph: OpenParagraph, name: string, attributes: Attributes): void {
  const value = attributes["w:val"];
  if (name === "w:pStyle") paragraph.style = value;
  else if (name === "w:jc") paragraph.alignment = value;
  else if (name === "w:outlineLvl") paragraph.outline = wholeNumber(value);
  else if (name === "w:numId" && value !== undefined) paragraph.numbering.list = value;
  else if (name === "w:ilvl") {
    const level = wholeNumber(value);
    if (level !== undefined) paragraph.numbering.level = level;
  }
}

/** Most columns that a cell can take, as Word has it. */
const mostColumns = 63;

function readTableProperty(table: OpenTable, name: string, attributes: Attributes, parent: string): void {
  const row = table.rows.at(-1);
  const number = Math.min(wholeNumber(attributes["w:val"]) ?? 0, mostColumns);
  if (name === "w:gridCol" && parent === "w:tblGrid") table.columns += 1;
  else if (name === "w:gridSpan") table.columnSpan = Math.max(1, number);
  else if (name === "w:vMerge") table.merge = attributes["w:val"] === "restart" ? "first" : "above";
  else if (name === "w:tblHeader" && row) row.header = isOn(attributes);
  else if (name === "w:gridBefore" && row) row.before = Math.max(0, number);
}
