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
  const content = isJson
    ? jsonGraph(text, base, name)
    : refused(() => ({ graph: readTurtle(text, base, name) }));
  if (!content.ok) return withEarlier(diagnostics, content);
  return withEarlier([...diagnostics, ...content.diagnostics], readReport(content.value));
}

function jsonGraph(text: string, base: string | undefined, name: string | undefined): Outcome<Graph> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    // What is no JSON, reading it as a report says with its place.
    const outcome = fromJSON({ text, name });
    if (!outcome.ok) return outcome;
  }
  return refused(() => readJsonLd(document, base));
}

function refused(
  readGraph: () => { readonly graph: Graph; readonly diagnostics?: readonly Diagnostic[] },
): Outcome<Graph> {
  try {
    const { graph, diagnostics = [] } = readGraph();
    return { ok: true, value: graph, diagnostics };
  } catch (error) {
    if (error instanceof Refusal) return fail(error.diagnostic);
    throw error;
  }
}
