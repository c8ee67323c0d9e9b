import { listName, listsOf, unionKeys } from "./definitions.mjs";

/**
 * @typedef {import("./definitions.mjs").Schema} Schema
 * @typedef {import("./definitions.mjs").Definitions} Definitions
 */

/**
 * What is known while the tests are made.
 * @typedef {object} Context
 * @property {Definitions} definitions
 * @property {Map<string, { name: string, source: string }>} patterns constants, by the patterns they hold
 */

/**
 * The source of the tests of the model: a function for each definition, which says whether a value is of its shape.
 * @param {Schema} schema the JSON Schema of a report
 * @returns {string} TypeScript
 */
export function isModelSource(schema) {
  const { $defs = {}, ...report } = schema;
  const definitions = { Report: report, ...$defs };
  const context = { definitions, patterns: new Map() };
  const functions = [
    ...Object.entries(definitions).map(([name, definition]) => testOf(name, definition, context)),
    ...listsOf(definitions).map((list) => testOf(listName(list), list, context)),
  ];
  return [
    "// Made by `npm run schema` from the JSON Schema of the model; changes made by hand are lost.",
    "",
    'import { isWellFormed } from "../source/is-well-formed.ts";',
    'import { enter, type Way } from "./way.ts";',
    "",
    "type Unknown = Readonly<Record<string, unknown>>;",
    "",
    ...[...context.patterns.values()].map(({ name, source }) => `const ${name} = ${source};`),
    "",
    functions.join("\n\n"),
    "",
  ].join("\n");
}

/**
 * @param {string} name
 * @param {Schema} schema
 * @param {Context} context
 * @returns {string}
 */
function testOf(name, schema, context) {
  const body = schema.properties
    ? objectBody(schema, schema.properties, context)
    : schema.oneOf
      ? unionBody(schema.oneOf, context.definitions)
      : schema.items
        ? listBody(schema, schema.items, context)
        : [`return ${condition(schema, "value", context)};`];
  const way = body.some((line) => /\bway\b/.test(line)) ? ", way: Way" : "";
  const header = `${name === "Report" ? "/** Whether a value is of the shape of a report; `way` counts how far it has come. */\nexport " : ""}function is${name}(value: unknown${way}): boolean {`;
  return [header, ...body.map((line) => `  ${line}`), "}"].join("\n");
}

/**
 * @param {Schema} schema
 * @param {Readonly<Record<string, Schema>>} properties
 * @param {Context} context
 */
function objectBody({ required = [], minProperties }, properties, context) {
  const cases = Object.entries(properties).flatMap(([key, property]) => {
    const needed = required.includes(key);
    const test = condition(property, "inner", context);
    return [
      `    case ${JSON.stringify(key)}:`,
      `      if (${needed ? "" : "inner !== undefined && "}!(${test})) return false;`,
      ...(needed ? ["      needed--;"] : []),
      "      break;",
    ];
  });
  return [
    'if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;',
    `let needed = ${required.length};`,
    ...(minProperties === undefined ? [] : ["let keys = 0;"]),
    "for (const key in value) {",
    ...(minProperties === undefined ? [] : ["  keys++;"]),
    "  const inner = (value as Unknown)[key];",
    "  switch (key) {",
    ...cases,
    "    default: return false;",
    "  }",
    "}",
    "way.depth--;",
    `return needed === 0${minProperties === undefined ? "" : ` && keys >= ${minProperties}`};`,
  ];
}

/**
 * @param {readonly Schema[]} options
 * @param {Definitions} definitions
 */
function unionBody(options, definitions) {
  const cases = unionKeys(options, definitions).map(
    ([type, name]) => `  case ${JSON.stringify(type)}: return is${name}(value, way);`,
  );
  return [
    'if (typeof value !== "object" || value === null) return false;',
    "switch ((value as Unknown).type) {",
    ...cases,
    "  default: return false;",
    "}",
  ];
}

/**
 * @param {Schema} schema
 * @param {Schema} items
 * @param {Context} context
 */
function listBody({ minItems = 0 }, items, context) {
  return [
    `if (!Array.isArray(value) || !enter(way)${minItems > 0 ? ` || value.length < ${minItems}` : ""}) return false;`,
    "for (let at = 0; at < value.length; at++) {",
    "  const inner: unknown = value[at];",
    `  if (!(${condition(items, "inner", context)})) return false;`,
    "}",
    "way.depth--;",
    "return true;",
  ];
}

/**
 * The condition that a value meets a schema.
 * @param {Schema} schema
 * @param {string} value the name of the variable
 * @param {Context} context
 * @returns {string}
 */
function condition(schema, value, context) {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.replace("#/$defs/", "");
    return `is${name}(${value}${goesOn(context.definitions[name]) ? ", way" : ""})`;
  }
  if (schema.items) return `is${listName(schema)}(${value}, way)`;
  if (schema.const !== undefined) return `${value} === ${JSON.stringify(schema.const)}`;
  if (schema.enum) return schema.enum.map((one) => `${value} === ${JSON.stringify(one)}`).join(" || ");
  if (schema.type === "boolean") return `typeof ${value} === "boolean"`;
  if (schema.type === "integer") return integer(schema, value);
  if (schema.type !== "string") throw new Error(`No test is known for ${JSON.stringify(schema)}.`);
  return [
    `typeof ${value} === "string"`,
    ...(schema.minLength === undefined ? [] : [`${value}.length >= ${schema.minLength}`]),
    ...(schema.maxLength === undefined ? [] : [`${value}.length <= ${schema.maxLength}`]),
    ...(schema.pattern === undefined ? [] : [matches(schema.pattern, value, context.patterns)]),
    `isWellFormed(${value})`,
  ].join(" && ");
}

/**
 * Whether a definition holds more than a single value: then its test counts how far it has come.
 * @param {Schema | undefined} definition
 */
function goesOn(definition) {
  return Boolean(definition?.properties ?? definition?.oneOf ?? definition?.items);
}

/**
 * @param {Schema} schema
 * @param {string} value
 */
function integer({ minimum, maximum }, value) {
  const number = `(${value} as number)`;
  return [
    `Number.isSafeInteger(${value})`,
    ...(minimum === undefined || minimum <= Number.MIN_SAFE_INTEGER ? [] : [`${number} >= ${minimum}`]),
    ...(maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? [] : [`${number} <= ${maximum}`]),
  ].join(" && ");
}

/**
 * @param {string} pattern
 * @param {string} value
 * @param {Map<string, { name: string, source: string }>} patterns
 */
function matches(pattern, value, patterns) {
  const wide = named(pattern, patterns);
  const narrow = ofAscii(pattern);
  return narrow === undefined
    ? `${wide}.test(${value})`
    : `(${named(narrow, patterns)}.test(${value}) || ${wide}.test(${value}))`;
}

/**
 * @param {string} pattern
 * @param {Map<string, { name: string, source: string }>} patterns
 */
function named(pattern, patterns) {
  const known = patterns.get(pattern) ?? {
    name: `pattern${patterns.size + 1}`,
    source: String(new RegExp(pattern, pattern.includes("\\p{") ? "u" : "")),
  };
  patterns.set(pattern, known);
  return known.name;
}

/**
 * The same pattern for letters and figures of ASCII alone: most texts need no more, and an engine takes milliseconds
 * to compile all letters of Unicode. Only where letters are asked for, since one that excludes them would take more.
 * @param {string} pattern
 * @returns {string | undefined}
 */
function ofAscii(pattern) {
  if (!pattern.includes("\\p{L}") || pattern.includes("[^") || pattern.includes("(?!")) return undefined;
  const narrow = pattern.replaceAll("\\p{L}", "A-Za-z").replaceAll("\\p{N}", "0-9").replaceAll("\\p{M}", "");
  return narrow.includes("\\p{") ? undefined : narrow;
}
