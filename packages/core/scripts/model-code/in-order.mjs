import { listName, listsOf, unionKeys } from "./definitions.mjs";

/**
 * @typedef {import("./definitions.mjs").Schema} Schema
 * @typedef {import("./definitions.mjs").Definitions} Definitions
 */

/**
 * The source of the copying of the model: a function for each definition, which copies a value of its shape with the
 * keys in the order of the model.
 * @param {Schema} schema the JSON Schema of a report
 * @returns {string} TypeScript
 */
export function inOrderSource(schema) {
  const { $defs = {}, ...report } = schema;
  const definitions = { Report: report, ...$defs };
  const all = [
    ...Object.entries(definitions),
    ...listsOf(definitions).map((list) => /** @type {const} */ ([listName(list), list])),
  ];
  const functions = all.flatMap(([name, definition]) => copyOf(name, definition, definitions) ?? []);
  return [
    "// Made by `npm run schema` from the JSON Schema of the model; changes made by hand are lost.",
    "",
    'import type { Report } from "../model/report.ts";',
    "",
    "/** Of a shape that has been tested. */",
    "type Shaped = any;",
    "",
    functions.join("\n\n"),
    "",
  ].join("\n");
}

/**
 * @param {string} name
 * @param {Schema} schema
 * @param {Definitions} definitions
 * @returns {string | undefined} nothing for what is copied as it is
 */
function copyOf(name, schema, definitions) {
  const exported =
    name === "Report"
      ? "/** Copies a value of the shape of a report, its keys in the order of the model. */\nexport "
      : "";
  if (schema.properties) {
    const { required = [] } = schema;
    const lines = Object.entries(schema.properties).map(([key, property]) => {
      const put = `copy.${key} = ${copied(property, `value.${key}`, definitions)};`;
      return required.includes(key) ? `  ${put}` : `  if (value.${key} !== undefined) ${put}`;
    });
    return [
      `${exported}function order${name}(value: ${name === "Report" ? "Report): Report" : "Shaped): Shaped"} {`,
      "  const copy: Record<string, unknown> = {};",
      ...lines,
      `  return copy${name === "Report" ? " as unknown as Report" : ""};`,
      "}",
    ].join("\n");
  }
  if (schema.oneOf) {
    const cases = unionKeys(schema.oneOf, definitions).map(
      ([type, one]) => `    case ${JSON.stringify(type)}: return order${one}(value);`,
    );
    return [
      `function order${name}(value: Shaped): Shaped {`,
      "  switch (value.type) {",
      ...cases,
      "    default: return value;",
      "  }",
      "}",
    ].join("\n");
  }
  if (!schema.items || !isCopied(schema, definitions)) return undefined;
  return [
    `function order${name}(list: readonly Shaped[]): readonly Shaped[] {`,
    `  return list.map((value) => ${copied(schema.items, "value", definitions)});`,
    "}",
  ].join("\n");
}

/**
 * @param {Schema} schema
 * @param {string} value
 * @param {Definitions} definitions
 * @returns {string}
 */
function copied(schema, value, definitions) {
  if (schema.items)
    return isCopied(schema, definitions) ? `order${listName(schema)}(${value})` : `[...${value}]`;
  const name = schema.$ref?.replace("#/$defs/", "");
  const definition = name === undefined ? undefined : definitions[name];
  if (!definition || (!definition.properties && !definition.oneOf && !definition.items)) return value;
  return `order${name}(${value})`;
}

/**
 * Whether what is in a list has keys of its own.
 * @param {Schema} list
 * @param {Definitions} definitions
 */
function isCopied({ items = {} }, definitions) {
  return copied(items, "value", definitions) !== "value";
}
