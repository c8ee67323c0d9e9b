/** Namespaces of Word files, as usual and "strict", with the prefix that this package knows their elements by. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"],
  ["http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"],
  ["http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"],
  ["http://purl.oclc.org/ooxml/drawingml/picture", "pic"],
  ["http://schemas.openxmlformats.org/drawingml/2006/chart", "c"],
  ["http://purl.oclc.org/ooxml/drawingml/chart", "c"],
  ["http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm"],
  ["http://purl.oclc.org/ooxml/drawingml/diagram", "dgm"],
  ["urn:schemas-microsoft-com:vml", "v"],
]);

/** Attributes of an element, by name with prefix. */
export type Attributes = Readonly<Record<string, string>>;

/** Names of elements and attributes with the prefixes that this package knows, whatever prefixes a file uses. */
export interface XmlNames {
  readonly name: (written: string) => string;
  readonly attributes: (written: Attributes) => Attributes;
}

/** Starts with no prefix declared. A prefix means one thing in a whole part: Word files do not redefine them. */
export function startXmlNames(): XmlNames {
  const known = new Map<string, string>();
  const names = new Map<string, string>();
  let usual = true;

  const declare = (attributes: Attributes): void => {
    for (const key in attributes) {
      if (!key.startsWith("xmlns")) continue;
      const prefix = key === "xmlns" ? "" : key.slice(6);
      const wanted = prefixes.get(attributes[key] ?? "");
      if (wanted === undefined || known.get(prefix) === wanted) continue;
      known.set(prefix, wanted);
      names.clear();
      if (prefix !== wanted) usual = false;
    }
  };
  const name = (written: string): string => {
    let made = names.get(written);
    if (made === undefined) {
      made = rename(written, known);
      names.set(written, made);
    }
    return made;
  };
  return {
    name,
    attributes: (written) => {
      declare(written);
      if (usual) return written;
      const made: Record<string, string> = Object.create(null);
      for (const key in written) made[key.includes(":") ? name(key) : key] = written[key] ?? "";
      return made;
    },
  };
}

function rename(written: string, known: ReadonlyMap<string, string>): string {
  const colon = written.indexOf(":");
  const prefix = known.get(colon < 0 ? "" : written.slice(0, colon));
  return prefix === undefined ? written : `${prefix}:${written.slice(colon + 1)}`;
}
