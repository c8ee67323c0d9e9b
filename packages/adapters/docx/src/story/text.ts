import { addDiscard, addWords } from "./add-text.ts";
import type { Story } from "./story.ts";

/** Elements whose characters are text of one kind or another; between others there is only white space. */
const holders = new Set(["w:t", "m:t", "w:delText", "w:instrText", "w:delInstrText"]);

/** White space of XML: a no-break space is none. */
const outerSpace = /^[ \t\r\n]+|(?<![ \t\r\n])[ \t\r\n]+$/g;

/** Reads characters of a part: words that are shown, or what is accounted for as a discard. */
export function readText(story: Story, characters: string): void {
  const holder = story.path.at(-1) ?? "";
  if (!holders.has(holder)) {
    if (characters.trim() !== "") addDiscard(story, characters, story.skip?.reason ?? "layout");
    return;
  }
  if (story.skip) {
    addDiscard(story, characters, story.skip.reason);
    return;
  }
  if (holder === "w:t" || holder === "m:t")
    addWords(story, story.preserve ? characters : characters.replace(outerSpace, ""));
  else if (holder === "w:delText") addDiscard(story, characters, "deleted text");
  else {
    const field = story.fields.at(-1);
    if (field && !field.result) field.instruction += characters;
    addDiscard(story, characters, "field code");
  }
}
