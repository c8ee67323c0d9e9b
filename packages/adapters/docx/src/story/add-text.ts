import { type Look, resolveLook } from "../styles/look.ts";
import { find, findOnce } from "./reading.ts";
import type { DraftRun, OpenParagraph, Story } from "./story.ts";

const plain: Look = {
  bold: undefined,
  italic: undefined,
  raised: undefined,
  lowered: undefined,
  hidden: false,
};

/** Adds shown words to the open paragraph, in the look of the open run. */
export function addWords(story: Story, words: string): void {
  const paragraph = story.paragraphs.at(-1);
  if (!paragraph) addDiscard(story, words, "text outside paragraphs");
  else if (isInCode(story)) addDiscard(story, words, "field code");
  else {
    const look = lookOf(story, paragraph);
    if (look.hidden) {
      addDiscard(story, words, "hidden text");
      if (words.trim() !== "") findOnce(story.reading, "hidden-text");
    } else addShown(story, paragraph, words, look);
  }
}

/**
 * Whether words stand within the instruction of a field: as the result of a field in it. Words right in an instruction
 * are none of it; they stand there where a field was damaged.
 */
function isInCode({ fields }: Story): boolean {
  return fields.at(-1)?.result === true && fields.some(({ result }) => !result);
}

/** Adds what is shown but is no character of the part: a tab as a space, a break as a line feed. */
export function addSpace(story: Story, space: " " | "\n"): void {
  const paragraph = story.paragraphs.at(-1);
  if (!paragraph || story.skip || isInCode(story)) return;
  const look = lookOf(story, paragraph);
  if (!look.hidden) push(story, paragraph, space, look);
}

/** Adds characters that are no words of the document, with the reason. */
export function addDiscard(story: Story, characters: string, reason: string): void {
  const start = story.text.length;
  story.text += characters;
  const last = story.discards.at(-1);
  if (last?.reason === reason && last.end === start) last.end = story.text.length;
  else story.discards.push({ reason, start, end: story.text.length });
}

/** Adds a character that the part names by a code of a font. */
export function addSign(story: Story, sign: string | undefined, code: string, font: string): void {
  const paragraph = story.paragraphs.at(-1);
  if (!paragraph || story.skip || isInCode(story)) return;
  const look = lookOf(story, paragraph);
  if (look.hidden) return;
  const at = story.text.length;
  paragraph.runs.push(draft(sign ?? "\ufffd", at, at, look, linkOf(story)));
  if (sign === undefined) find(story.reading, "character-unknown", placeOf(story), { code, font });
}

/** Where the reading stands, for findings. */
export function placeOf(story: Story): { readonly part: string; readonly paragraph: number } {
  return { part: story.part, paragraph: Math.max(1, story.paragraphStarts.length) };
}

/** Optional hyphens show only where a line ends at them. */
const softHyphens = /(\u00ad+)/;

function addShown(story: Story, paragraph: OpenParagraph, words: string, look: Look): void {
  if (!words.includes("\u00ad")) {
    push(story, paragraph, words, look);
    return;
  }
  for (const part of words.split(softHyphens)) {
    if (part.startsWith("\u00ad")) addDiscard(story, part, "soft hyphen");
    else if (part !== "") push(story, paragraph, part, look);
  }
}

function push(story: Story, paragraph: OpenParagraph, words: string, look: Look): void {
  if (story.customMark && words.trim() !== "") {
    const rest = words.slice(addCustomMark(story, paragraph, words));
    if (rest !== "") push(story, paragraph, rest, look);
    return;
  }
  const start = story.text.length;
  story.text += words;
  const url = linkOf(story);
  const last = paragraph.runs.at(-1);
  if (
    last &&
    last.end === start &&
    last.end > last.start &&
    last.mark === undefined &&
    isAlike(last, look, url)
  ) {
    last.text += words;
    last.end = story.text.length;
  } else paragraph.runs.push(draft(words, start, story.text.length, look, url));
}

/** The sign that begins some words: asterisks and the like, or letters and figures; it may stand in brackets. */
const leadingSign = /^\s*[([]?([^\p{L}\p{N}\s()[\]^]{1,12}|[\p{L}\p{N}]{1,12})[)\]]?/u;

/** Takes the sign of a note that is typed: the next characters are it, if they can be one. Gives how many they are. */
function addCustomMark(story: Story, paragraph: OpenParagraph, words: string): number {
  const { customMark } = story;
  story.customMark = undefined;
  const match = leadingSign.exec(words);
  if (!customMark || !match) return 0;
  const [taken, sign = ""] = match;
  const start = story.text.length;
  story.text += taken;
  const run = draft(taken, start, story.text.length, plain, undefined);
  run.mark = sign;
  paragraph.runs.push(run);
  story.marks.push({ ...customMark, run, custom: true, section: story.sections.length });
  return taken.length;
}

/** The look of the open run, worked out once. */
function lookOf(story: Story, paragraph: OpenParagraph): Look {
  const { run } = paragraph;
  if (!run) return plain;
  if (!run.look) {
    const { styles } = story.reading;
    const character = run.style === undefined ? {} : styles.character(run.style);
    run.look = resolveLook(styles.paragraph(paragraph.style).look, character, run.own);
  }
  return run.look;
}

function linkOf({ links, fields }: Story): string | undefined {
  return links.findLast((url) => url !== undefined) ?? fields.findLast(({ url }) => url !== undefined)?.url;
}

function isAlike(run: DraftRun, look: Look, url: string | undefined): boolean {
  return (
    run.bold === look.bold &&
    run.italic === look.italic &&
    run.raised === look.raised &&
    run.lowered === look.lowered &&
    run.url === url
  );
}

/** Makes a run of a look. */
export function draft(
  text: string,
  start: number,
  end: number,
  { bold, italic, raised, lowered }: Look,
  url: string | undefined,
): DraftRun {
  return { text, start, end, bold, italic, raised, lowered, url };
}
