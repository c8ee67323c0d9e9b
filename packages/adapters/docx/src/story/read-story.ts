import { readRelations } from "../relations/relations.ts";
import { readXml } from "../xml/read-xml.ts";
import { closeElement, openElement } from "./elements.ts";
import { addBlock } from "./paragraph.ts";
import { find, type Reading } from "./reading.ts";
import { type Story, startStory } from "./story.ts";
import { readText } from "./text.ts";

/** Reads a part with paragraphs from top to bottom; undefined if the file does not have it, which is reported. */
export function readStory(reading: Reading, part: string): Story | undefined {
  if (!reading.archive.entries.has(part)) {
    find(reading, "part-is-missing", undefined, { part });
    return undefined;
  }
  const story = startStory(reading, part, readRelations(reading.archive, part));
  readXml(reading.archive, part, {
    open: (name, attributes) => openElement(story, name, attributes),
    text: (characters) => readText(story, characters),
    close: (name) => closeElement(story, name),
  });
  // A paragraph whose end was deleted, with none after it to go on in.
  const [body] = story.sinks;
  if (body.carried) addBlock(story, body.carried, body.blocks);
  return story;
}
