import {
  type Diagnostic,
  decodeText,
  fail,
  fromJSON,
  jsonTextLimit,
  type Outcome,
  parseOptions,
  type Reading,
  type Report,
  type Source,
  withEarlier,
} from "@rapporteur/core";
import { readOptions } from "../options.ts";
import type { Graph } from "./graph.ts";
import { readJsonLd } from "./jsonld/read-jsonld.ts";
import { Refusal } from "./refusal.ts";
import { readReport } from "./report/read-report.ts";
import { syntaxOf } from "./syntax-of.ts";
import { readTree } from "./tree/read-tree.ts";
import { readTurtle } from "./turtle/read-turtle.ts";

/**
 * Reads a report from JSON-LD in any dress of its graph, from N-Quads or from Turtle. What is wrong comes back as
 * diagnostics; only an unknown option throws, a `MisuseError`. Nothing is ever fetched.
 */
export function read(source: Source, options: Readonly<Record<string, unknown>> = {}): Reading<Report> {
  const { syntax, base } = parseOptions(readOptions, options, "jsonld.read");
  const decoded = decodeText(source, { limit: jsonTextLimit });
  if (!decoded.ok) return decoded;
  const { value: text, diagnostics } = decoded;
  const name = "files" in source ? source.files[0]?.name : source.name;
  const isJson = (syntax === "auto" ? syntaxOf(text, name) : syntax) === "jsonld";
  const outcome = isJson
    ? readJson(text, base, name)
    : readGraph(() => ({ graph: readTurtle(text, base, name) }));
  return withEarlier(diagnostics, outcome);
}

function readJson(text: string, base: string | undefined, name: string | undefined): Outcome<Report> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    // What is no JSON, reading it as a report says with its place.
    const outcome = fromJSON({ text, name });
    if (!outcome.ok) return outcome;
  }
  return readTree(document) ?? readGraph(() => readJsonLd(document, base));
}

/** Makes a graph and finds the report in it. */
function readGraph(
  make: () => { readonly graph: Graph; readonly diagnostics?: readonly Diagnostic[] },
): Outcome<Report> {
  try {
    const { graph, diagnostics = [] } = make();
    return withEarlier(diagnostics, readReport(graph));
  } catch (error) {
    if (error instanceof Refusal) return fail(error.diagnostic);
    throw error;
  }
}
