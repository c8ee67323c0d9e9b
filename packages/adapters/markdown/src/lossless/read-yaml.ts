/** What front matter holds once it is read. */
export type Yaml = string | number | boolean | null | YamlObject | readonly YamlObject[];

/** A mapping that was read. */
export interface YamlObject {
  readonly [key: string]: Yaml;
}

/** A mapping, or the line (counted from 0) that is not understood, and why. */
export type ReadYaml =
  | { readonly value: YamlObject }
  | { readonly value?: undefined; readonly line: number; readonly reason: string };

/** Mappings and lists in each other that are followed. */
const deepest = 8;

const entry = /^([A-Za-z][A-Za-z0-9_-]*):(?:[ \t]+([^ \t].*)?)?$/;

interface Reading {
  readonly lines: readonly { readonly indent: number; readonly text: string; readonly number: number }[];
  at: number;
  fault: { readonly line: number; readonly reason: string } | undefined;
}

/**
 * Reads the YAML that front matter is written in: mappings and lists of mappings in block style, plain and quoted
 * text on one line, whole numbers, comments. Linear in the text, which YAML at large is not: nested braces and many
 * keys keep general readers busy for minutes.
 */
export function readYaml(lines: readonly string[]): ReadYaml {
  const reading: Reading = { lines: lines.flatMap(contentOf), at: 0, fault: undefined };
  const value = readMap(reading, 0, 0);
  const rest = reading.lines[reading.at];
  if (rest) fail(reading, "the indentation fits no line above");
  return reading.fault ?? { value };
}

function contentOf(line: string, number: number): Reading["lines"] {
  const text = line.trim();
  return text === "" || text.startsWith("#")
    ? []
    : [{ indent: line.length - line.trimStart().length, text, number }];
}

function readMap(reading: Reading, indent: number, depth: number): YamlObject {
  const values = new Map<string, Yaml>();
  for (let line = reading.lines[reading.at]; line?.indent === indent; line = reading.lines[reading.at]) {
    const match = entry.exec(line.text);
    const [, key = "", scalar = ""] = match ?? [];
    if (!match) fail(reading, "it is no key with a value");
    else if (values.has(key)) fail(reading, `the key “${key}” stands there twice`);
    else values.set(key, scalar === "" ? readNested(reading, indent, depth) : readScalar(reading, scalar));
    if (reading.fault) break;
  }
  return Object.fromEntries(values);
}

/** The value of a key with nothing behind it: what is indented below, or nothing. */
function readNested(reading: Reading, indent: number, depth: number): Yaml {
  reading.at++;
  const line = reading.lines[reading.at];
  if (!line) return null;
  const isList = line.text.startsWith("- ");
  if (isList ? line.indent < indent : line.indent <= indent) return null;
  if (depth >= deepest) fail(reading, "it is nested too deep");
  return isList ? readList(reading, line.indent, depth + 1) : readMap(reading, line.indent, depth + 1);
}

function readList(reading: Reading, indent: number, depth: number): readonly YamlObject[] {
  const items: YamlObject[] = [];
  for (let line = reading.lines[reading.at]; line?.indent === indent; line = reading.lines[reading.at]) {
    if (reading.fault || !line.text.startsWith("- ")) break;
    const text = line.text.slice(2).trimStart();
    const inside = indent + line.text.length - text.length;
    // The item's first key stands on the line of its dash, as if indented like the others.
    const lines = reading.lines as Reading["lines"][number][];
    lines[reading.at] = { ...line, indent: inside, text };
    items.push(readMap(reading, inside, depth));
  }
  return items;
}

function readScalar(reading: Reading, text: string): Yaml {
  const value = scalarOf(text);
  if (value === undefined) fail(reading, "its value is written in a way that front matter does not use");
  else reading.at++;
  return value ?? null;
}

function scalarOf(text: string): Yaml | undefined {
  const quoted = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?:[ \t]+#.*)?$/.exec(text)?.[1];
  if (quoted?.startsWith("'")) return quoted.slice(1, -1).replaceAll("''", "'");
  if (quoted !== undefined) return fromJsonText(quoted);
  if (/^[[\]{}&*!|>%@`"',?]/.test(text) || /:(?:[ \t]|$)/.test(text)) return undefined;
  const plain = text.replace(/(?<![ \t])[ \t]+#[\s\S]*$/, "");
  if (/^-?\d{1,15}$/.test(plain)) return Number(plain);
  if (plain === "true" || plain === "false") return plain === "true";
  return plain === "null" || plain === "~" ? null : plain;
}

function fromJsonText(quoted: string): string | undefined {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return undefined;
  }
}

function fail(reading: Reading, reason: string): void {
  const line = reading.lines[Math.min(reading.at, reading.lines.length - 1)]?.number ?? 0;
  reading.fault ??= { line, reason };
}
