import type { Adapter } from "@rapporteur/core";
import { type Answer, acceptorOf } from "./acceptor-of.ts";

/** An option of formats as a flag of `convert`: made from the schemas of all formats that have it. */
export interface FormatOption {
  /** Without the hyphens: `profile`, `read-syntax`. */
  readonly flag: string;
  /** Name in the schemas. */
  readonly name: string;
  readonly side: Side;
  readonly takers: readonly Taker[];
}

/** Whether an option is one of reading or one of writing. */
export type Side = "read" | "write";

/** A format that has an option, and what it says of it. */
export interface Taker {
  readonly format: string;
  readonly description: string;
  /** The values it allows, if they can be listed. */
  readonly values?: readonly string[] | undefined;
  readonly default?: string | undefined;
  readonly accept: (text: string) => Answer;
}

/** Options of reading that are flags of their own already. */
const known: ReadonlySet<string> = new Set(["symbol", "id"]);

/**
 * The options of these formats as flags, those of writing first. An option of reading that has the name of one of
 * writing is called `read-…`.
 */
export function formatOptions(adapters: readonly Adapter[]): readonly FormatOption[] {
  const written = takersOf(adapters, "write");
  const read = takersOf(adapters, "read");
  return [
    ...[...written].map(([name, takers]) => ({ flag: name, name, side: "write" as const, takers })),
    ...[...read].map(([name, takers]) => {
      return { flag: written.has(name) ? `read-${name}` : name, name, side: "read" as const, takers };
    }),
  ];
}

function takersOf(adapters: readonly Adapter[], side: Side): ReadonlyMap<string, readonly Taker[]> {
  const found = new Map<string, Taker[]>();
  for (const adapter of adapters) {
    const schema = side === "read" ? adapter.readOptions : adapter.writeOptions;
    const { properties = {} } = schema?.toJSONSchema({ io: "input" }) ?? {};
    for (const [name, property] of Object.entries(properties)) {
      if (typeof property === "boolean" || (side === "read" && known.has(name))) continue;
      const taker: Taker = {
        format: adapter.id,
        description: property.description ?? "",
        values: property.enum?.map(String),
        default: property.default === undefined ? undefined : String(property.default),
        accept: acceptorOf(schema, name, typeof property.type === "string" ? property.type : undefined),
      };
      found.set(name, [...(found.get(name) ?? []), taker]);
    }
  }
  return found;
}
