import type { Archive } from "../archive/archive.ts";
import { readXml } from "../xml/read-xml.ts";
import { isOn, wholeNumber } from "../xml/values.ts";
import type { Attributes } from "../xml/xml-names.ts";
import { readLook } from "./read-look.ts";
import type { Style } from "./style.ts";

/** Reads the styles of a file by their ids. */
export function readStyles(archive: Archive, part: string): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>();
  let style: Style | undefined;
  // What a table's style says of its first row, and what a recorded change says was before, is no part of the style.
  let aside = 0;
  readXml(archive, part, {
    open: (name, attributes) => {
      if (aside > 0 || name === "w:tblStylePr" || name.endsWith("Change")) aside += 1;
      else if (name === "w:style") {
        style = startStyle(attributes);
        if (!styles.has(style.id)) styles.set(style.id, style);
      } else if (style) readProperty(style, name, attributes);
    },
    close: (name) => {
      if (aside > 0) aside -= 1;
      else if (name === "w:style") style = undefined;
    },
  });
  return styles;
}

function startStyle(attributes: Attributes): Style {
  return {
    id: attributes["w:styleId"] ?? "",
    type: attributes["w:type"] ?? "paragraph",
    name: "",
    isDefault: attributes["w:default"] !== undefined && isOn({ "w:val": attributes["w:default"] }),
    look: {},
    numbering: {},
  };
}

function readProperty(style: Style, name: string, attributes: Attributes): void {
  const value = attributes["w:val"];
  const number = wholeNumber(value);
  if (name === "w:name") style.name = value ?? "";
  else if (name === "w:basedOn" && value !== undefined) style.basedOn = value;
  else if (name === "w:outlineLvl" && number !== undefined) style.outline = number;
  else if (name === "w:jc" && value !== undefined) style.alignment = value;
  else if (name === "w:numId" && value !== undefined) style.numbering.list = value;
  else if (name === "w:ilvl" && number !== undefined) style.numbering.level = number;
  else readLook(style.look, name, attributes);
}
