/** A name that can stand before a colon in JavaScript without quotation marks. */
const plainName = /^[A-Za-z_$][\w$]*$/;

/** What would end a line, a string or a comment somewhere, or cannot be encoded. */
const unsafe = /[\u2028\u2029]/g;

/** Characters beyond Latin-1. */
const wide = /[^\0-\u00ff]/g;

/**
 * A value of the model as a JavaScript expression: an object, a list, a text, a number or a truth value, without white
 * space between them.
 */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value).replace(unsafe, escaped);
  const fields = Object.entries(value).map(([name, inner]) => {
    return `${plainName.test(name) ? name : JSON.stringify(name)}:${literal(inner)}`;
  });
  return `{${fields.join(",")}}`;
}

/**
 * The same program in characters of one byte, if only few are wider, as in languages of Latin script: engines read it
 * in half the time, since a single wide character makes them keep two bytes for each. Elsewhere escapes would make it
 * three times as long, and it stays as it is.
 */
export function inNarrowCharacters(program: string): string {
  const count = program.match(wide)?.length ?? 0;
  return count * 20 < program.length ? program.replace(wide, escaped) : program;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
