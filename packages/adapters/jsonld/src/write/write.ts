import { checkModel, type Files, type Outcome, parseOptions, type Report, succeed } from "@rapporteur/core";
import { writeOptions } from "../options.ts";
import { describe } from "./describe.ts";
import { printJsonLd } from "./print-jsonld.ts";
import { printNQuads } from "./print-nquads.ts";
import { printTurtle } from "./print-turtle.ts";

/**
 * Writes a report as one file of JSON-LD, N-Quads or Turtle, named by its id. What is no report comes back as
 * diagnostics; only an unknown option throws, a `MisuseError`.
 */
export function write(report: Report, options: Readonly<Record<string, unknown>> = {}): Outcome<Files> {
  const { syntax, base, ...print } = parseOptions(writeOptions, options, "jsonld.write");
  // What does not hold in the report is no finding about the writing of it.
  const model = checkModel(report);
  if (!model.ok) return model;
  const { id } = report;
  const address = base + id;
  const list = () => describe(report, "list");
  switch (syntax) {
    case "nquads":
      return file(`${id}.nq`, "application/n-quads", printNQuads(list(), address));
    case "turtle":
      return file(`${id}.ttl`, "text/turtle", printTurtle(list(), address));
    case "jsonld": {
      const nodes = print.profile === "flat" ? list() : describe(report, "tree");
      return file(`${id}.jsonld`, "application/ld+json", printJsonLd(nodes, address, print));
    }
  }
}

function file(path: string, mediaType: string, content: string): Outcome<Files> {
  return succeed([{ path, mediaType, content }]);
}
