import type * as z from "zod";
import type { Outcome } from "../contract/outcome.ts";
import { reportSchema } from "../model/report.schema.ts";
import type { Report } from "../model/report.ts";
import { checkModel } from "./check-model.ts";

type Order = (value: unknown) => unknown;

/** A copy of a report whose keys stand in the order in which the model declares them; a failure if it is no report. */
export function inModelOrder(report: Report): Outcome<Report> {
  const model = checkModel(report);
  if (!model.ok) return model;
  order ??= orderOf(reportSchema, new Map());
  return { ...model, value: order(model.value) as Report };
}

let order: Order | undefined;

/** Makes of a schema a function that copies a value of its shape in the order of the schema's keys. */
function orderOf(schema: z.core.$ZodType, known: Map<z.core.$ZodType, Order>): Order {
  const before = known.get(schema);
  if (before) return before;
  // A schema that holds itself finds this stand-in while it is being made.
  let made: Order = (value) => value;
  known.set(schema, (value) => made(value));
  made = make(schema, known);
  return made;
}

function make(schema: z.core.$ZodType, known: Map<z.core.$ZodType, Order>): Order {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "optional") return orderOf(def.innerType, known);
  if (def.type === "array") {
    const item = orderOf(def.element, known);
    return (value) => (value as readonly unknown[]).map(item);
  }
  if (def.type === "object") return orderKeys(def.shape, known);
  return def.type === "union" && "discriminator" in def ? orderUnion(def, known) : (value) => value;
}

function orderKeys(shape: z.core.$ZodShape, known: Map<z.core.$ZodType, Order>): Order {
  let orders: readonly (readonly [string, Order])[] | undefined;
  return (value) => {
    // Only now: a shape's getters may name schemas that did not exist when this function was made.
    orders ??= Object.keys(shape).map((key) => [key, orderOf(shape[key] as z.core.$ZodType, known)]);
    const object = value as Readonly<Record<string, unknown>>;
    const copy: Record<string, unknown> = {};
    for (const [key, ordered] of orders) {
      const inner = object[key];
      if (inner !== undefined) copy[key] = ordered(inner);
    }
    return copy;
  };
}

function orderUnion(
  {
    options,
    discriminator,
  }: { readonly options: readonly z.core.$ZodType[]; readonly discriminator?: unknown },
  known: Map<z.core.$ZodType, Order>,
): Order {
  const key = String(discriminator);
  const byValue = new Map<unknown, Order>();
  for (const option of options) {
    for (const value of option._zod.propValues?.[key] ?? []) byValue.set(value, orderOf(option, known));
  }
  return (value) => {
    const ordered = byValue.get((value as Readonly<Record<string, unknown>>)[key]);
    return ordered ? ordered(value) : value;
  };
}
