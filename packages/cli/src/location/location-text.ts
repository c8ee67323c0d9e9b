import { fieldLines } from "../screen/fields.ts";
import { placeWords } from "../screen/place-words.ts";
import type { Screen } from "../screen/screen.ts";
import { visible } from "../screen/visible.ts";
import { wrap } from "../screen/wrap.ts";
import type { Location } from "./find-location.ts";

/** A location as a person reads it: what it is and where, then its words. */
export function locationText(
  { id, type, label, citation, place, text }: Location,
  file: string,
  screen: Screen,
): string {
  const fields = fieldLines(
    [
      ["Id", id],
      ["Type", type],
      ["Label", label],
      ["Cite as", citation],
      ["Stands at", place && placeWords(place, file)],
    ],
    screen,
  );
  const words = text.split("\n").flatMap((line) => wrap(visible(line), screen.columns));
  return `${[...fields, "", ...words].join("\n")}\n`;
}
