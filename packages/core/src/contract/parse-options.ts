import * as z from "zod";
import { MisuseError } from "./misuse-error.ts";
import { nearestWord } from "./nearest-word.ts";

/**
 * Checks the options given to `name` (`"csv.write"`) against their schema and fills in the defaults. An unknown
 * option or an impossible value throws a {@link MisuseError} that names the nearest option.
 */
export function parseOptions<S extends z.ZodType>(schema: S, options: unknown, name: string): z.output<S> {
  const result = strictForm(schema).safeParse(options ?? {});
  // The strict form of a schema gives what the schema itself gives.
  if (result.success) return result.data as z.output<S>;
  const [issue] = result.error.issues;
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  throw new MisuseError(
    issue?.code === "unrecognized_keys" ? unknownOption(name, issue.keys, known) : wrongValue(name, issue),
  );
}

const strictForms = new WeakMap<z.ZodType, z.ZodType>();

/** The schema, in which unknown keys are faults. Made once: zod takes longer to make a schema than to use it. */
function strictForm(schema: z.ZodType): z.ZodType {
  const strict = strictForms.get(schema) ?? (schema instanceof z.ZodObject ? schema.strict() : schema);
  strictForms.set(schema, strict);
  return strict;
}

function unknownOption(name: string, keys: readonly string[], known: readonly string[]) {
  const [key = ""] = keys;
  const meant = nearestWord(key, known);
  return {
    failed: `${name} has no option "${key}"${meant === undefined ? "" : `; did you mean "${meant}"?`}`,
    expected: known.length > 0 ? `one of ${known.map((option) => `"${option}"`).join(", ")}` : "no options",
    received: keys.map((option) => `"${option}"`).join(", "),
    example: known.length > 0 ? `{ ${meant ?? known[0]}: … }` : "{}",
  };
}

function wrongValue(name: string, issue: z.core.$ZodIssue | undefined) {
  const option = issue?.path.map(String).join(".") ?? "";
  return {
    failed: `${name} cannot take this value${option === "" ? " as its options" : ` for its option "${option}"`}.`,
    expected: issue?.message ?? "a value that the option allows",
    received: "another value",
    example: option === "" ? "{}" : `{ ${option}: … }`,
  };
}
