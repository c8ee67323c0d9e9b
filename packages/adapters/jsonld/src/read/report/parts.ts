import type { ClassName } from "../../mapping/class-mapping.ts";
import { classAddresses, propertyAddresses } from "../../mapping/lookups.ts";
import type { Term } from "../../mapping/properties.ts";
import type { GraphNode } from "../graph.ts";
import { type Assembly, note } from "./assembly.ts";
import { actualValue, literalOf } from "./literal.ts";

/** A node that is a part of another, and its class. */
export interface Part {
  readonly node: GraphNode;
  readonly name: ClassName;
}

/** The parts that a property of a node leads to, in the order of their positions; findings say what is wrong with them. */
export function partsOf(
  holder: GraphNode,
  term: Term,
  names: readonly ClassName[],
  assembly: Assembly,
): readonly Part[] {
  const parts: Part[] = [];
  const seen = new Set<string>();
  for (const value of holder.properties.get(propertyAddresses[term]) ?? []) {
    if (value.kind !== "node") {
      note(assembly, "value-has-type", holder, {
        property: term,
        actual: actualValue(value),
        expected: "a node",
      });
      continue;
    }
    if (seen.has(value.address)) continue;
    seen.add(value.address);
    const part = partAt(value.address, holder, term, names, assembly);
    if (part) parts.push(part);
  }
  return parts.length > 1 ? inOrder(parts, holder, term, assembly) : parts;
}

function partAt(
  target: string,
  holder: GraphNode,
  term: Term,
  names: readonly ClassName[],
  assembly: Assembly,
): Part | undefined {
  const node = assembly.graph.get(target);
  if (!node || (node.types.size === 0 && node.properties.size === 0)) {
    note(assembly, "part-is-described", holder, { property: term, target });
    return undefined;
  }
  const [only] = names;
  const name = names.length === 1 ? only : names.find((one) => node.types.has(classAddresses[one][0]));
  if (!name) {
    note(assembly, "part-has-type", holder, { property: term, target, expected: names.join(", ") });
    return undefined;
  }
  const before = assembly.visited.get(target);
  if (before !== undefined) {
    note(assembly, before === "open" ? "parts-form-no-cycle" : "part-stands-once", holder, { target });
    return undefined;
  }
  return { node, name };
}

function inOrder(parts: readonly Part[], holder: GraphNode, term: Term, assembly: Assembly): readonly Part[] {
  const placed = parts.map((part) => ({ part, position: positionOf(part.node) }));
  const positions = new Set(placed.map(({ position }) => position));
  if (positions.size < placed.length || positions.has(Number.POSITIVE_INFINITY)) {
    note(assembly, "parts-have-order", holder, { property: term, count: parts.length });
  }
  return placed
    .sort((one, other) => (one.position === other.position ? 0 : one.position - other.position))
    .map(({ part }) => part);
}

/** What has no position stands last. */
function positionOf(node: GraphNode): number {
  const [value] = node.properties.get(propertyAddresses.position) ?? [];
  const position = value && literalOf(value, "integer");
  return typeof position === "number" ? position : Number.POSITIVE_INFINITY;
}
