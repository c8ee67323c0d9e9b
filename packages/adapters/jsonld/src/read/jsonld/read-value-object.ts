import type { GraphValue } from "../graph.ts";
import type { ActiveContext } from "./active-context.ts";
import type { JsonObject } from "./define-terms.ts";
import { expandAddress } from "./expand-address.ts";
import { meaningOfKey } from "./meaning-of-key.ts";
import { type JsonLdReading, refuseHere } from "./reading.ts";

/** Reads `{ "@value": … }`; undefined if the value is null, which says nothing. */
export function readValueObject(
  object: JsonObject,
  context: ActiveContext,
  reading: JsonLdReading,
): GraphValue | undefined {
  const invalid = (reason: string) => refuseHere(reading, "value-is-invalid", { reason });
  let value: unknown;
  let type: string | undefined;
  let language: string | undefined;
  for (const key in object) {
    if (key === "@context") continue;
    const inner = object[key];
    switch (meaningOfKey(key, context).address) {
      case "@value":
        value = inner;
        break;
      case "@type":
        if (typeof inner === "string") type = expandAddress(inner, context, "vocab");
        else if (inner !== null) throw invalid("the @type of a value is no address");
        break;
      case "@language":
        if (typeof inner === "string") language = inner;
        else if (inner !== null) throw invalid("the @language of a value is no text");
        break;
      case "@direction":
      case "@index":
        break;
      default:
        throw invalid(`a value has the key "${key}"`);
    }
  }
  if (type === "@json") return { kind: "json", json: value };
  if (value === null || value === undefined) return undefined;
  if (typeof value === "object") throw invalid("the @value is an object or a list");
  return { kind: "literal", value: value as string | number | boolean, type, language };
}
