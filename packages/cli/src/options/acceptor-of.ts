import type { Adapter } from "@rapporteur/core";

/** What a format says to a text given for one of its options: the value it stands for, or what is expected instead. */
export type Answer = { readonly value: unknown } | { readonly expected: string };

/**
 * Makes the function that turns a text of the command line into a value of an option: a number or a truth value where
 * the option is one, and only what the schema allows.
 */
export function acceptorOf(
  schema: Adapter["readOptions"],
  name: string,
  type: string | undefined,
): (text: string) => Answer {
  return (text) => {
    const value = typed(text, type);
    const result = schema?.safeParse({ [name]: value });
    return !result || result.success
      ? { value }
      : { expected: result.error.issues[0]?.message ?? "another value" };
  };
}

function typed(text: string, type: string | undefined): unknown {
  if (type === "integer" || type === "number") return text.trim() === "" ? text : Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}
