import type { Attributes } from "../xml/xml-names.ts";
import type { Story } from "./story.ts";

/** Opens a drawing: a picture, a chart, or only a line. */
export function openDrawing(story: Story): void {
  story.drawing ??= { description: undefined, shown: false };
}

/** Closes it. */
export function closeDrawing(story: Story): void {
  story.drawing = undefined;
}

/** Keeps the words by which a drawing is described to those who cannot see it. */
export function describeDrawing({ drawing }: Story, { descr, alt }: Attributes): void {
  const description = (descr ?? alt ?? "").trim();
  if (drawing && description !== "") drawing.description ??= description;
}

/** Adds a figure for the open drawing, behind the paragraph it is anchored in. */
export function showPicture(story: Story): void {
  const paragraph = story.paragraphs.at(-1);
  const { drawing } = story;
  if (!paragraph || !drawing || drawing.shown) return;
  drawing.shown = true;
  const at = story.text.length;
  const { description } = drawing;
  paragraph.beside.push({
    kind: "figure",
    start: at,
    end: at,
    ...(description !== undefined && { description }),
  });
}
