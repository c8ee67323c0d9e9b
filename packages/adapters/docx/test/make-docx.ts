import { strToU8, type Zippable, zipSync } from "fflate";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";

/** What a small Word file is made of; each part as what stands inside its root element. */
export interface Parts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly settings?: string;
  readonly header?: string;
  /** Relations of the document: addresses by id. */
  readonly links?: Readonly<Record<string, string>>;
  /** Files to add or to replace, by name; undefined takes one out. */
  readonly files?: Readonly<Record<string, string | Uint8Array | undefined>>;
}

/** Makes the bytes of a Word file. */
export function makeDocx(parts: Parts): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries({ ...usual(parts), ...parts.files })) {
    if (content !== undefined) files[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(files as Zippable, { level: 6 });
}

/** One paragraph: of words, or of runs as XML; with a style, and other properties as XML. */
export function p(content: string, style?: string, properties = ""): string {
  const styled = style === undefined ? "" : `<w:pStyle w:val="${style}"/>`;
  const runs = content.startsWith("<") || content === "" ? content : run(content);
  return `<w:p><w:pPr>${styled}${properties}</w:pPr>${runs}</w:p>`;
}

/** One run: words, with properties as XML. */
export function run(words: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** A table of rows of cells, each a string of blocks as XML or words. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map(({ length }) => length));
  const grid = `<w:tblGrid>${'<w:gridCol w:w="1"/>'.repeat(columns)}</w:tblGrid>`;
  const body = rows.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`);
  return `<w:tbl>${grid}${body.join("")}</w:tbl>`;
}

function cell(content: string): string {
  return `<w:tc>${content.startsWith("<") ? content : p(content)}</w:tc>`;
}

function usual(parts: Parts): Record<string, string | undefined> {
  const { body, links = {} } = parts;
  const optional = ["styles", "numbering", "footnotes", "endnotes", "settings", "header"] as const;
  const there = optional.filter((name) => parts[name] !== undefined);
  const inner = there.map((name) => `<Relationship Id="${name}" Type="${r}/${name}" Target="${name}.xml"/>`);
  const outer = Object.entries(links).map(
    ([id, url]) => `<Relationship Id="${id}" Type="${r}/hyperlink" Target="${url}" TargetMode="External"/>`,
  );
  return {
    "_rels/.rels": rels(`<Relationship Id="m" Type="${r}/officeDocument" Target="word/document.xml"/>`),
    "word/_rels/document.xml.rels": rels([...inner, ...outer].join("")),
    "word/document.xml": root("document", `<w:body>${body}</w:body>`),
    ...Object.fromEntries(there.map((name) => [`word/${name}.xml`, root(roots[name], parts[name] ?? "")])),
  };
}

const roots = {
  styles: "styles",
  numbering: "numbering",
  footnotes: "footnotes",
  endnotes: "endnotes",
  settings: "settings",
  header: "hdr",
} as const;

/** A part of the file with the usual namespaces. */
export function root(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${name} xmlns:w="${w}" xmlns:r="${r}" xmlns:mc="${mc}">${content}</w:${name}>`;
}

function rels(content: string): string {
  return `<?xml version="1.0"?><Relationships xmlns="${relations}">${content}</Relationships>`;
}
