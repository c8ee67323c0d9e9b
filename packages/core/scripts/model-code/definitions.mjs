/**
 * What of JSON Schema the model uses.
 * @typedef {object} Schema
 * @property {string} [type]
 * @property {string} [$ref]
 * @property {string} [const]
 * @property {readonly string[]} [enum]
 * @property {string} [pattern]
 * @property {number} [minLength]
 * @property {number} [maxLength]
 * @property {number} [minimum]
 * @property {number} [maximum]
 * @property {number} [minItems]
 * @property {number} [minProperties]
 * @property {Schema} [items]
 * @property {readonly Schema[]} [oneOf]
 * @property {Readonly<Record<string, Schema>>} [properties]
 * @property {readonly string[]} [required]
 * @property {Readonly<Record<string, Schema>>} [$defs]
 */

/** @typedef {Readonly<Record<string, Schema>>} Definitions */

/**
 * The name of a list that has none of its own: `ListOfCitation`, `FilledListOfInline`.
 * @param {Schema} list
 * @returns {string}
 */
export function listName({ items = {}, minItems = 0 }) {
  const of = items.$ref?.replace("#/$defs/", "") ?? `${items.type}${items.pattern ?? ""}`.replace(/\W/g, "");
  return `${minItems > 0 ? "Filled" : ""}ListOf${of[0]?.toUpperCase()}${of.slice(1)}`;
}

/**
 * The lists in properties that have no definition of their own, each once.
 * @param {Definitions} definitions
 * @returns {Schema[]}
 */
export function listsOf(definitions) {
  const lists = Object.values(definitions).flatMap(({ properties = {} }) =>
    Object.values(properties).filter(({ items }) => items),
  );
  return [...new Map(lists.map((list) => [listName(list), list])).values()];
}

/**
 * Of a union, the value of `type` that each member has, and the member's name.
 * @param {readonly Schema[]} options
 * @param {Definitions} definitions
 * @returns {(readonly [type: string, name: string])[]}
 */
export function unionKeys(options, definitions) {
  return options.map(({ $ref = "" }) => {
    const name = $ref.replace("#/$defs/", "");
    const type = definitions[name]?.properties?.type?.const;
    if (type === undefined) throw new Error(`${name} has no type to tell it by.`);
    return [type, name];
  });
}
