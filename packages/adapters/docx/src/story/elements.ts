import { symbolCharacter } from "../characters/symbol-character.ts";
import type { Attributes } from "../xml/xml-names.ts";
import { addSign, addSpace, placeOf } from "./add-text.ts";
import { openSimpleField, readFieldCharacter } from "./fields.ts";
import { relatedAddress } from "./links.ts";
import { closeNote, openNote, readNoteMark } from "./notes.ts";
import { closeParagraph, openParagraph } from "./paragraph.ts";
import { closeDrawing, describeDrawing, openDrawing, showPicture } from "./pictures.ts";
import { readProperty } from "./properties.ts";
import { find, findOnce } from "./reading.ts";
import { closeSection, openSection } from "./sections.ts";
import type { Story } from "./story.ts";
import { closeCell, closeTable, openCell, openRow, openTable } from "./table.ts";

/** What is done where an element opens; `parent` is the name of the element it stands in. */
type Opening = (story: Story, attributes: Attributes, parent: string) => void;

const skip =
  (reason: string): Opening =>
  (story) => {
    story.skip = { depth: story.path.length, reason };
  };

/** Recorded deletions of text stand around runs; in properties the same element marks the end of a paragraph, or a row. */
const deletion: Opening = (story, _, parent) => {
  if (parent === "w:rPr") {
    const paragraph = story.paragraphs.at(-1);
    if (story.path.at(-3) === "w:pPr" && paragraph) paragraph.endDeleted = true;
    return;
  }
  // Outside a row the mark of a deleted row says nothing of the text around it.
  if (parent === "w:trPr" && story.path.at(-3) !== "w:tr") return;
  story.reading.deletions += 1;
  if (parent === "w:trPr") {
    const row = story.tables.at(-1)?.rows.at(-1);
    if (row) row.deleted = true;
    story.skip = { depth: story.path.length - 2, reason: "deleted text" };
  } else story.skip = { depth: story.path.length, reason: "deleted text" };
};

const countInsertion: Opening = (story, _, parent) => {
  if (parent !== "w:rPr") story.reading.insertions += 1;
};

/** Of the contents offered for programs of different ages, the first is taken: the newest. */
const openChoice: Opening = (story, attributes, parent) => {
  if (story.choices.at(-1)) skip("alternate content")(story, attributes, parent);
  else story.choices[story.choices.length - 1] = true;
};

const openFallback: Opening = (story, attributes, parent) => {
  if (story.choices.at(-1)) skip("alternate content")(story, attributes, parent);
};

/** A content control without content shows a prompt. */
const openControl: Opening = (story, attributes, parent) => {
  if (story.placeholder !== story.path.length - 1) return;
  story.placeholder = undefined;
  skip("placeholder")(story, attributes, parent);
};

/** Elements that do something where they open. All others let through what stands in them. */
const openings: ReadonlyMap<string, Opening> = new Map<string, Opening>([
  ["w:p", openParagraph],
  ["w:r", openRun],
  ["m:r", openRun],
  ["w:t", openText],
  ["m:t", openText],
  ["w:tab", readTab],
  ["w:ptab", readTab],
  ["w:br", readBreak],
  ["w:cr", readBreak],
  ["w:noBreakHyphen", (story) => addSign(story, "-", "002D", "")],
  ["w:sym", readSymbol],
  ["w:fldSimple", (story, attributes) => openSimpleField(story, attributes["w:instr"] ?? "")],
  ["w:fldChar", (story, attributes) => readFieldCharacter(story, attributes["w:fldCharType"])],
  ["w:hyperlink", openLink],
  ["w:tbl", openTable],
  ["w:tr", openRow],
  ["w:tc", openCell],
  ["w:txbxContent", openTextBox],
  ["w:footnote", openNote],
  ["w:endnote", openNote],
  ["w:footnoteReference", (story, attributes) => readNoteMark(story, "footnote", attributes)],
  ["w:endnoteReference", (story, attributes) => readNoteMark(story, "endnote", attributes)],
  ["w:commentReference", (story) => findOnce(story.reading, "comments-ignored")],
  ["w:drawing", openDrawing],
  ["w:pict", openDrawing],
  ["w:object", openDrawing],
  ["wp:docPr", describeDrawing],
  ["v:shape", describeDrawing],
  ["v:rect", readRectangle],
  ["pic:pic", showPicture],
  ["c:chart", showPicture],
  ["dgm:relIds", showPicture],
  ["v:imagedata", showPicture],
  ["w:sectPr", openSection],
  ["w:altChunk", readEmbedded],
  ["w:subDoc", readEmbedded],
  ["w:ins", countInsertion],
  ["w:moveTo", countInsertion],
  ["w:del", deletion],
  ["w:moveFrom", deletion],
  ["w:rt", skip("ruby")],
  ["mc:AlternateContent", openChoices],
  ["mc:Choice", openChoice],
  ["mc:Fallback", openFallback],
  ["w:showingPlcHdr", notePrompt],
  ["w:sdtContent", openControl],
]);

/** Elements that do something where they close. */
const closings: ReadonlyMap<string, (story: Story) => void> = new Map([
  ["w:p", closeParagraph],
  ["w:r", closeRun],
  ["m:r", closeRun],
  ["w:fldSimple", (story: Story) => void story.fields.pop()],
  ["w:hyperlink", (story: Story) => void story.links.pop()],
  ["w:tc", closeCell],
  ["w:tbl", closeTable],
  ["w:txbxContent", closeTextBox],
  ["w:footnote", closeNote],
  ["w:endnote", closeNote],
  ["w:drawing", closeDrawing],
  ["w:pict", closeDrawing],
  ["w:object", closeDrawing],
  ["w:sectPr", closeSection],
  ["mc:AlternateContent", (story: Story) => void story.choices.pop()],
]);

/** Reads an element that opens. */
export function openElement(story: Story, name: string, attributes: Attributes): void {
  story.path.push(name);
  if (name === "w:p") story.paragraphStarts.push(story.text.length);
  if (story.skip) return;
  const parent = story.path.at(-2) ?? "";
  const opening = openings.get(name);
  if (opening) opening(story, attributes, parent);
  else if (name.endsWith("Change")) skip("former formatting")(story, attributes, parent);
  else if (parent.endsWith("Pr") || name === "w:gridCol") readProperty(story, name, attributes, parent);
}

/** Reads an element that closes. */
export function closeElement(story: Story, name: string): void {
  const depth = story.path.length;
  story.path.pop();
  if (story.skip) {
    if (depth > story.skip.depth) return;
    story.skip = undefined;
  }
  closings.get(name)?.(story);
}

function openRun(story: Story): void {
  const paragraph = story.paragraphs.at(-1);
  if (paragraph) paragraph.run = { style: undefined, own: {}, look: undefined };
}

function openText(story: Story, attributes: Attributes): void {
  story.preserve = story.path.at(-1) === "m:t" || attributes["xml:space"] === "preserve";
}

function readTab(story: Story, _: Attributes, parent: string): void {
  if (parent !== "w:tabs") addSpace(story, " ");
}

/** The end of a page or a column is no part of the text. */
function readBreak(story: Story, attributes: Attributes): void {
  if (!/^(?:page|column)$/.test(attributes["w:type"] ?? "")) addSpace(story, "\n");
}

/** A rectangle may be a drawn line: the end of a page, or the line above its notes. */
function readRectangle(story: Story, attributes: Attributes): void {
  const at = story.text.length;
  if (attributes["o:hr"] === "t") story.paragraphs.at(-1)?.beside.push({ kind: "rule", start: at, end: at });
  else describeDrawing(story, attributes);
}

function openLink(story: Story, attributes: Attributes): void {
  story.links.push(relatedAddress(story, attributes["r:id"], attributes["w:anchor"]));
}

function openTextBox(story: Story): void {
  story.sinks.push({ blocks: [], carried: undefined });
}

function openChoices(story: Story): void {
  story.choices.push(false);
}

function notePrompt(story: Story): void {
  story.placeholder = story.path.length - 2;
}

function closeRun(story: Story): void {
  const paragraph = story.paragraphs.at(-1);
  if (paragraph) paragraph.run = undefined;
}

function readSymbol(story: Story, attributes: Attributes): void {
  const font = attributes["w:font"] ?? "";
  const written = attributes["w:char"] ?? "";
  const code = /^[0-9a-f]{1,6}$/i.test(written) ? Number.parseInt(written, 16) : 0;
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  const known = isPrivate || code < 0x100 ? symbolCharacter(code & 0xff, font) : undefined;
  const unicode = !isPrivate && code >= 0x20 && code < 0xd800 ? String.fromCodePoint(code) : undefined;
  addSign(story, known ?? unicode, written, font);
}

function readEmbedded(story: Story, attributes: Attributes): void {
  const part = story.relations.get(attributes["r:id"] ?? "")?.target ?? "";
  find(story.reading, "part-left-out", placeOf(story), { part });
}

function closeTextBox(story: Story): void {
  const sink = story.sinks.pop();
  if (!sink) return;
  const host = story.paragraphs.at(-1);
  (host?.beside ?? story.sinks.at(-1)?.blocks)?.push(...sink.blocks);
}
