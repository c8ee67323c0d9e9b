import { isOn } from "../xml/values.ts";
import type { Attributes } from "../xml/xml-names.ts";
import type { LookChange } from "./style.ts";

/** Reads one element of a `w:rPr` into a look. */
export function readLook(look: LookChange, name: string, attributes: Attributes): void {
  switch (name) {
    case "w:b":
      look.bold = isOn(attributes);
      break;
    case "w:i":
      look.italic = isOn(attributes);
      break;
    case "w:vanish":
      look.hidden = isOn(attributes);
      break;
    case "w:vertAlign":
      look.vertical = verticals.get(attributes["w:val"] ?? "") ?? "baseline";
      break;
    default:
  }
}

const verticals: ReadonlyMap<string, LookChange["vertical"]> = new Map([
  ["superscript", "raised"],
  ["subscript", "lowered"],
] as const);
