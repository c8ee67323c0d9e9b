import { expandAddress as expandOwn } from "../../mapping/namespaces.ts";
import type { GraphValue } from "../graph.ts";
import { resolveAddress } from "../jsonld/resolve-address.ts";
import { type Cursor, expected, notRead, skipSpace, take, takeCharacter } from "./cursor.ts";
import { readString } from "./read-string.ts";
import { takeName } from "./take-name.ts";
import { unescapeText } from "./unescape-text.ts";

/** What addresses and prefixed names are read with. */
export interface Addressing {
  base: string | undefined;
  readonly prefixes: Map<string, string>;
  /** Whole addresses met so far, by what stands between the angle brackets: statements repeat them all the time. */
  readonly known: Map<string, string>;
}

/** What an address may not hold, save escaped. */
const unfit = /[\p{Cc} <>"{}|^`]/u;
const number = /[+-]?(?:\d+(?:\.\d+)?|\.\d+)([eE][+-]?\d+)?/y;

const xsd = {
  integer: expandOwn("xsd:integer"),
  decimal: expandOwn("xsd:decimal"),
  double: expandOwn("xsd:double"),
  boolean: expandOwn("xsd:boolean"),
};
const json = expandOwn("rdf:JSON");

/** Reads the address or label of a node, as a subject, a value or the name of a graph. */
export function readNodeAddress(cursor: Cursor, addressing: Addressing): string {
  const address = takeNodeAddress(cursor, addressing);
  if (address === undefined) throw expected(cursor, "a node");
  return address;
}

/** Reads an address as a property: no label. */
export function readAddress(cursor: Cursor, addressing: Addressing): string {
  const address = takeAddress(cursor, addressing);
  if (address === undefined) throw expected(cursor, "an address");
  return address;
}

/** Reads a value: a node or a literal. */
export function readValue(cursor: Cursor, addressing: Addressing): GraphValue {
  if (cursor.text.charCodeAt(cursor.at) === 0x3c) {
    return { kind: "node", address: readBracketed(cursor, addressing) };
  }
  const text = readString(cursor);
  if (text !== undefined) return readLiteral(text, cursor, addressing);
  const truth = take(cursor, /(?:true|false)(?![\p{L}\p{N}_:-])/uy);
  if (truth) return { kind: "literal", value: truth[0], type: xsd.boolean };
  const figures = take(cursor, number);
  if (figures) {
    const [value, exponent] = figures;
    const type = exponent !== undefined ? "double" : /^[+-]?\d+$/.test(value) ? "integer" : "decimal";
    return { kind: "literal", value, type: xsd[type] };
  }
  const address = takeNodeAddress(cursor, addressing);
  if (address === undefined) throw expected(cursor, "a node or a literal");
  return { kind: "node", address };
}

function readLiteral(value: string, cursor: Cursor, addressing: Addressing): GraphValue {
  const { text, at } = cursor;
  if (text[at] === "@") {
    const [, language] = take(cursor, /@([A-Za-z]+(?:-[A-Za-z0-9]+)*(?:--(?:ltr|rtl))?)/y) ?? [];
    if (language === undefined) throw expected(cursor, "a language");
    return { kind: "literal", value, language };
  }
  if (!text.startsWith("^^", at)) return { kind: "literal", value };
  cursor.at += 2;
  skipSpace(cursor);
  const type = readAddress(cursor, addressing);
  if (type !== json) return { kind: "literal", value, type };
  try {
    return { kind: "json", json: JSON.parse(value) as unknown };
  } catch {
    throw expected({ ...cursor, at }, "JSON in a literal that says it is JSON");
  }
}

function takeNodeAddress(cursor: Cursor, addressing: Addressing): string | undefined {
  const address = takeAddress(cursor, addressing, true);
  if (address !== undefined) return address;
  switch (cursor.text[cursor.at]) {
    case "[":
      throw notRead(cursor, "a node in brackets");
    case "(":
      throw notRead(cursor, "a list; order is told by positions");
    case "{":
      throw notRead(cursor, "a graph in braces");
    default:
      return undefined;
  }
}

function takeAddress(cursor: Cursor, addressing: Addressing, labelsToo = false): string | undefined {
  const { text, at } = cursor;
  if (text.charCodeAt(at) === 0x3c) return readBracketed(cursor, addressing);
  const name = takeName(cursor);
  if (!name) return undefined;
  const { prefix, local } = name;
  if (labelsToo && prefix === "_" && local !== "") return `_:${local}`;
  const namespace = addressing.prefixes.get(prefix);
  if (namespace === undefined) throw expected({ ...cursor, at }, "a prefix that is declared");
  return namespace + local.replace(/\\(.)/g, "$1");
}

/** Reads an address in angle brackets. */
function readBracketed(cursor: Cursor, { base, known }: Addressing): string {
  const { text, at } = cursor;
  const end = text.indexOf(">", at);
  const inside = text.slice(at + 1, end < 0 ? at + 1 : end);
  const before = known.get(inside);
  if (end > 0 && before !== undefined) {
    cursor.at = end + 1;
    return before;
  }
  if (inside.startsWith("<")) throw notRead(cursor, "a quoted statement");
  if (end < 0 || unfit.test(inside)) throw expected(cursor, "an address");
  const plain = inside.includes("\\") ? unescapeText(inside, { ...cursor, at: at + 1 }) : inside;
  const address = resolveAddress(plain, base);
  known.set(inside, address);
  cursor.at = end + 1;
  return address;
}

/** Takes `a`, which stands for `rdf:type` where a property is expected. */
export function takeShortType(cursor: Cursor): boolean {
  return cursor.text[cursor.at] === "a" && /[\s<"'#]/.test(cursor.text[cursor.at + 1] ?? "")
    ? takeCharacter(cursor, "a")
    : false;
}
