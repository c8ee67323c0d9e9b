import {
  type Diagnostic,
  fail,
  migrate,
  modelVersion,
  type Outcome,
  plainText,
  type Report,
  validate,
  withEarlier,
} from "@rapporteur/core";
import { jsonldDiagnostics } from "../../diagnostics.ts";
import { classAddresses, countryAddress, propertyAddresses } from "../../mapping/lookups.ts";
import type { Graph, GraphNode } from "../graph.ts";
import { isObject } from "../is-object.ts";
import { assemble } from "./assemble.ts";
import { type Assembly, idOf } from "./assembly.ts";

const { report } = jsonldDiagnostics;

/** Finds the report in a graph, puts its nodes together, brings it to the present version and validates it. */
export function readReport(graph: Graph): Outcome<Report> {
  const root = rootOf(graph);
  if (!root.ok) return root;
  const assembly: Assembly = {
    graph,
    inside: `${root.value.address}#`,
    visited: new Map(),
    depth: 0,
    found: [],
    pairs: [],
    languageTags: 0,
    strange: new Map(),
  };
  const draft = assemble({ node: root.value, name: "Report" }, assembly);
  // A report of another version may well look wrong: its version is what has to be said of it.
  const migrated = isObject(draft) && draft.modelVersion === modelVersion ? undefined : migrate(draft);
  if (migrated && !migrated.ok) return migrated;
  const found = [...(migrated?.diagnostics ?? []), ...assembly.found, ...leftOut(assembly)];
  const [error] = found.filter(({ severity }) => severity === "error");
  if (error) {
    const [first = error, ...rest] = found;
    return { ok: false, diagnostics: [first, ...rest] };
  }
  const outcome = validate(migrated ? migrated.value : draft);
  return withEarlier(outcome.ok ? [...found, ...disagreements(assembly)] : found, outcome);
}

/** The one node that is a report. Others of the type, cited ones say, have no version of the model. */
function rootOf(graph: Graph): Outcome<GraphNode> {
  const [type] = classAddresses.Report;
  const typed = [...graph.values()].filter(({ types }) => types.has(type));
  const own = typed.filter(({ properties }) => properties.has(propertyAddresses.modelVersion));
  const [first, second] = own.length > 0 ? own : typed;
  if (!first) return fail(report("report-is-missing"));
  if (!second) return { ok: true, value: first, diagnostics: [] };
  const count = own.length > 0 ? own.length : typed.length;
  return fail(report("report-is-one", { data: { count, first: first.address, second: second.address } }));
}

/** Findings about what stands in the graph and not in the report. */
function leftOut({ graph, visited, strange, languageTags }: Assembly): Diagnostic[] {
  const found = Array.from(strange, ([property, { count, node }]) => {
    const id = idOf(node);
    return report("property-is-known", {
      ...(id !== undefined && { node: id }),
      data: { count, property, node },
    });
  });
  if (languageTags > 0) found.push(report("language-left-out", { data: { count: languageTags } }));
  const unreached = [...graph.values()].filter(
    ({ address, types, properties }) =>
      !visited.has(address) && types.size + properties.size > 0 && !types.has(countryAddress),
  );
  const [first] = unreached;
  if (first)
    found.push(report("node-is-reached", { data: { count: unreached.length, node: first.address } }));
  return found;
}

/** Findings about plain words that are not those of the exact form beside them. */
function disagreements({ pairs }: Assembly): Diagnostic[] {
  return pairs
    .filter(({ words, inlines }) => plainText(inlines) !== words)
    .map(({ node, term, exact }) => {
      const id = idOf(node);
      return report("exact-words-agree", {
        ...(id !== undefined && { node: id }),
        data: { node, property: term, exact },
      });
    });
}
