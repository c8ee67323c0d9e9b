import { typeAddress } from "../../mapping/namespaces.ts";
import { addValue, type Graph, nodeAt } from "../graph.ts";
import { type Cursor, expected, skipSpace, take, takeCharacter } from "./cursor.ts";
import { type Addressing, readAddress, readNodeAddress, readValue, takeShortType } from "./read-term.ts";

/**
 * Reads Turtle, N-Triples or N-Quads into a graph: statements of Turtle, after which the name of a graph may stand.
 * Named graphs are read into the one graph. Throws a `Refusal` for what is wrong or not read.
 */
export function readTurtle(text: string, base: string | undefined, file: string | undefined): Graph {
  const graph: Graph = new Map();
  const cursor: Cursor = { text, file, at: 0 };
  const addressing: Addressing = { base, prefixes: new Map(), known: new Map() };
  for (;;) {
    skipSpace(cursor);
    if (cursor.at >= text.length) return graph;
    if (!readDirective(cursor, addressing)) readStatements(graph, cursor, addressing);
  }
}

/** Reads `@prefix`, `@base`, or the same as SPARQL writes them, without the full stop. */
function readDirective(cursor: Cursor, addressing: Addressing): boolean {
  // An address is what most lines begin with.
  if (cursor.text.charCodeAt(cursor.at) === 0x3c) return false;
  const directive = take(cursor, /@(?:prefix|base)(?=[\s<:])|(?:prefix|base)(?=[ \t\r\n<])/iy);
  if (!directive) return false;
  const [word] = directive;
  skipSpace(cursor);
  if (/prefix/i.test(word)) {
    const [, prefix] = take(cursor, /([\p{L}\p{M}\p{N}_.·-]*):/uy) ?? [];
    if (prefix === undefined) throw expected(cursor, "a prefix and a colon");
    skipSpace(cursor);
    addressing.prefixes.set(prefix, readWholeAddress(cursor, addressing));
  } else {
    addressing.base = readWholeAddress(cursor, addressing);
    addressing.known.clear();
  }
  skipSpace(cursor);
  if (word.startsWith("@") && !takeCharacter(cursor, ".")) throw expected(cursor, "a full stop");
  return true;
}

function readWholeAddress(cursor: Cursor, addressing: Addressing): string {
  if (cursor.text[cursor.at] !== "<") throw expected(cursor, "an address in angle brackets");
  return readAddress(cursor, addressing);
}

/** Reads a subject and all that is said of it, up to the full stop. */
function readStatements(graph: Graph, cursor: Cursor, addressing: Addressing): void {
  const node = nodeAt(graph, readNodeAddress(cursor, addressing));
  for (;;) {
    skipSpace(cursor);
    const property = takeShortType(cursor) ? typeAddress : readAddress(cursor, addressing);
    do {
      skipSpace(cursor);
      const value = readValue(cursor, addressing);
      if (property === typeAddress && value.kind === "node") node.types.add(value.address);
      else addValue(node, property, value);
      skipSpace(cursor);
    } while (takeCharacter(cursor, ","));
    let more = false;
    while (takeCharacter(cursor, ";")) {
      more = true;
      skipSpace(cursor);
    }
    if (takeCharacter(cursor, ".")) return;
    if (more) continue;
    readNodeAddress(cursor, addressing);
    skipSpace(cursor);
    if (!takeCharacter(cursor, ".")) throw expected(cursor, "a full stop");
    return;
  }
}
