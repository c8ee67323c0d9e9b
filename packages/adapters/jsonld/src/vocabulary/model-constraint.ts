import { reportJsonSchema } from "@rapporteur/core";
import type { ClassName } from "../mapping/class-mapping.ts";
import { isObject } from "../read/is-object.ts";

/** What the model asks of a scalar field beyond its type. */
export interface Constraint {
  readonly oneOf: readonly string[] | undefined;
  readonly minimum: number | undefined;
}

/** Looks up, in the JSON Schema of the model, what it asks of a field; groups are the objects on the way to it. */
export function modelConstraint(name: ClassName, path: readonly string[]): Constraint {
  const root = reportJsonSchema();
  const definitions = isObject(root.$defs) ? root.$defs : {};
  const resolve = (schema: unknown): unknown => {
    if (!isObject(schema) || typeof schema.$ref !== "string") return schema;
    return definitions[schema.$ref.slice("#/$defs/".length)];
  };
  let schema: unknown = name === "Report" ? resolve(root) : definitions[name];
  for (const field of path) {
    const properties = isObject(schema) && isObject(schema.properties) ? schema.properties : {};
    schema = resolve(properties[field]);
  }
  if (!isObject(schema)) throw new Error(`The model has no field ${path.join(".")} in ${name}.`);
  return {
    oneOf: Array.isArray(schema.enum) ? schema.enum.map(String) : undefined,
    minimum: typeof schema.minimum === "number" ? schema.minimum : undefined,
  };
}
