import { nearestWord } from "@rapporteur/core";
import type { FormatOptions } from "../conversion/job.ts";
import { misuse } from "../exit.ts";
import type { FormatOption, Side, Taker } from "./format-option.ts";

/** What was typed for options of formats: the flag without hyphens, and each value given with it. */
export type TypedOptions = readonly (readonly [option: FormatOption, values: readonly string[]])[];

/** The formats of a run that options can be meant for. */
export type Formats = Readonly<Record<Side, readonly string[]>>;

/**
 * Gives each option to the formats of the run that have it and allow the value. Misuse: none of them has it, or none
 * allows the value.
 */
export function givenOptions(typed: TypedOptions, formats: Formats): Readonly<Record<Side, FormatOptions>> {
  const given = { read: new Map<string, Values>(), write: new Map<string, Values>() };
  for (const [option, values] of typed) {
    const takers = option.takers.filter(({ format }) => formats[option.side].includes(format));
    if (takers.length === 0) throw nobody(option);
    for (const text of values) {
      let taken = false;
      for (const { format, accept } of takers) {
        const answer = accept(text);
        if (!("value" in answer)) continue;
        taken = true;
        const before = given[option.side].get(format);
        given[option.side].set(format, { ...before, [option.name]: answer.value });
      }
      if (!taken) throw notAllowed(option, text, takers);
    }
  }
  return { read: Object.fromEntries(given.read), write: Object.fromEntries(given.write) };
}

type Values = Readonly<Record<string, unknown>>;

function nobody({ flag, side, takers }: FormatOption): Error {
  const names = takers.map(({ format }) => format).join(", ");
  const [verb, done] = side === "read" ? ["reading", "read"] : ["writing", "written"];
  return misuse(
    `--${flag} is an option of ${verb} ${names}, and ${takers.length > 1 ? "none of these is" : "this is not"} ${done} here.`,
    "rapporteur formats <name> shows what options a format has.",
  );
}

function notAllowed({ flag }: FormatOption, text: string, takers: readonly Taker[]): Error {
  const all = takers.flatMap(({ values = [] }) => values);
  const near = nearestWord(text, [...new Set(all)]);
  const each = takers.map(({ format, values, accept }) => {
    const answer = accept(text);
    return `${format} takes ${values?.join(", ") ?? ("expected" in answer ? answer.expected : "another value")}.`;
  });
  const advice = near === undefined ? each.join("\n") : `(Did you mean ${near}?)`;
  return misuse(`--${flag} cannot be "${text}".`, advice);
}
