import { placeOf } from "./add-text.ts";
import { webAddress } from "./links.ts";
import { find } from "./reading.ts";
import type { OpenField, Story } from "./story.ts";

/** Fields that show something in Word even where the file keeps no result of theirs. */
const shownAnyway = /^\s*(AUTONUM\w*|LISTNUM|SYMBOL|EQ)\b/i;

/** A field that is all in one element: what stands in it is its result. */
export function openSimpleField(story: Story, instruction: string): void {
  story.fields.push({ instruction, result: true, url: addressOf(story, instruction) });
}

/** One of the three characters around a field and between its instruction and its result. */
export function readFieldCharacter(story: Story, type: string | undefined): void {
  const field = story.fields.at(-1);
  if (type === "begin") story.fields.push({ instruction: "", result: false, url: undefined });
  else if (type === "separate" && field) showResult(story, field);
  else if (type === "end" && field) {
    story.fields.pop();
    const [, name] = shownAnyway.exec(field.instruction) ?? [];
    if (!field.result && name !== undefined) {
      find(story.reading, "field-without-result", placeOf(story), { field: name });
    }
  }
}

function showResult(story: Story, field: OpenField): void {
  field.result = true;
  field.url = addressOf(story, field.instruction);
}

/** `HYPERLINK "https://…" \l "place"`: where a link leads; nowhere outside, if only a place is named. */
function addressOf(story: Story, instruction: string): string | undefined {
  const link = /^\s*HYPERLINK\s+(?:\\[mnt]\s+)*(?:"([^"]*)"|([^\s\\"]\S*))(?:.*?\\l\s+"([^"]*)")?/is.exec(
    instruction,
  );
  if (!link) return undefined;
  const [, quoted, bare = "", place] = link;
  const url = webAddress(story, (quoted ?? bare).replaceAll("\\\\", "\\"));
  return url === undefined || place === undefined || url.includes("#") ? url : `${url}#${place}`;
}
