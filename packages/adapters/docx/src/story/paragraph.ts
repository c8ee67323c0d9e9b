import type { PrintedBlock, PrintedText } from "@rapporteur/parser";
import type { ListLevel } from "../styles/style.ts";
import type { ParagraphStyle } from "../styles/style-book.ts";
import { placeOf } from "./add-text.ts";
import { find } from "./reading.ts";
import { type DraftRun, type OpenParagraph, type Story, sinkOf } from "./story.ts";

/** Longest text that a level set on the paragraph itself, and by no style of headings, makes a heading. */
const longestOutlined = 200;

/** Opens a paragraph, or goes on with one whose end was deleted. */
export function openParagraph(story: Story): void {
  const sink = sinkOf(story);
  const carried = sink?.carried;
  if (sink) sink.carried = undefined;
  story.paragraphs.push({
    start: carried?.start ?? story.text.length,
    style: undefined,
    numbering: {},
    outline: undefined,
    alignment: undefined,
    endDeleted: false,
    section: undefined,
    runs: carried?.runs ?? [],
    beside: carried?.beside ?? [],
    run: undefined,
  });
}

/** Closes the open paragraph: it becomes a block, if there is anything in it. */
export function closeParagraph(story: Story): void {
  const paragraph = story.paragraphs.pop();
  const sink = sinkOf(story);
  if (!paragraph || !sink) return;
  story.customMark = undefined;
  // What a section ends with stands among the properties of its last paragraph.
  if (paragraph.section) story.sections.push(paragraph.section);
  if (paragraph.endDeleted) {
    sink.carried = paragraph;
    return;
  }
  addBlock(story, paragraph, sink.blocks);
}

/** Makes a block of a paragraph, with what stands beside it. */
export function addBlock(story: Story, paragraph: OpenParagraph, blocks: PrintedBlock[]): void {
  const end = story.text.length;
  const style = story.reading.styles.paragraph(paragraph.style);
  const number = numberOf(story, paragraph, style);
  const runs = number ? [number.run, ...paragraph.runs] : paragraph.runs;
  if (paragraph.runs.some(({ text, mark }) => mark !== undefined || text.trim() !== "")) {
    if (style.ofTemplate) story.reading.usesTemplate = true;
    blocks.push(toBlock(paragraph, style, runs, number?.item, end));
    // Between paragraphs with words, and only there: a run of empty lines means nothing.
    story.text += "\n";
  }
  blocks.push(...paragraph.beside);
}

function toBlock(
  paragraph: OpenParagraph,
  style: ParagraphStyle,
  runs: readonly DraftRun[],
  item: number | undefined,
  end: number,
): PrintedText {
  const level = headingLevel(paragraph, style, runs);
  const { start } = paragraph;
  return {
    kind:
      level !== undefined ? "heading" : item !== undefined ? "item" : style.quotation ? "quote" : "paragraph",
    level: level ?? item ?? (style.quotation ? 1 : undefined),
    start,
    end,
    runs,
    style: style.name,
    alignment: alignments.get(paragraph.alignment ?? style.alignment ?? ""),
  };
}

const alignments: ReadonlyMap<string, PrintedText["alignment"]> = new Map([
  ["left", "left"],
  ["start", "left"],
  ["center", "center"],
  ["right", "right"],
  ["end", "right"],
  ["both", "justify"],
  ["distribute", "justify"],
] as const);

function headingLevel(
  { outline }: OpenParagraph,
  style: ParagraphStyle,
  runs: readonly DraftRun[],
): number | undefined {
  if (outline === undefined || outline > 8) return outline === 9 ? undefined : style.heading;
  if (style.heading !== undefined) return style.heading;
  const length = runs.reduce((sum, { text }) => sum + text.length, 0);
  return length > longestOutlined ? undefined : outline + 1;
}

/** The number that is printed before a paragraph without being typed; of a bullet also its depth, from 1. */
function numberOf(
  story: Story,
  paragraph: OpenParagraph,
  style: ParagraphStyle,
): { readonly run: DraftRun; readonly item: number | undefined } | undefined {
  const { numbers } = story.reading;
  const listed: ListLevel = { ...style.numbering, ...paragraph.numbering };
  const { list } = listed;
  if (list === undefined || list === "0") return undefined;
  const byStyle = style.id === undefined ? undefined : numbers.levelOf(list, style.id);
  const number = numbers.next(list, paragraph.numbering.level ?? byStyle ?? listed.level ?? 0);
  if (!number) {
    if (!numbers.knows(list)) find(story.reading, "numbering-unknown", placeOf(story), { list });
    return undefined;
  }
  if (number.text === "") return undefined;
  const { start } = paragraph;
  // A number stands in no character of the part, so that its stretch is empty.
  const first = paragraph.runs.find(({ text }) => text.trim() !== "");
  const run: DraftRun = { text: number.text, start, end: start, bold: first?.bold, italic: first?.italic };
  return { run, item: number.bullet ? number.level + 1 : undefined };
}
