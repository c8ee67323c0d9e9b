import { BRACKET_WORDS } from "./words.ts";

const LONGEST_FIRST = [...BRACKET_WORDS.keys()].sort((a, b) => b.length - a.length);
const NUMERAL = /^(?:\d|[IVXLC]+(?![A-Za-z])|[IVXLC]+(?:and|to|AND|TO)[IVXLC]+$|outline$)/i;

/**
 * Spells what stands in a bracket as is customary: `VOL.I`, `PartsIandII`, `PLANOUTLINE` are `Vol. I`,
 * `Parts I and II`, `Plan outline`. Gives `undefined` unless one of the words opens it that name a part of a document.
 */
export function spellBracket(inside: string): string | undefined {
  const upper = inside.toUpperCase();
  for (const stem of LONGEST_FIRST) {
    if (!upper.startsWith(stem)) continue;
    const after = inside.slice(stem.length);
    const rest = after.replace(/^\.?\s?/, "");
    if (after === rest && rest !== "" && !NUMERAL.test(rest)) continue;
    const word = BRACKET_WORDS.get(stem) ?? stem;
    return rest === "" ? word : `${word} ${spellRest(rest)}`;
  }
  return undefined;
}

function spellRest(rest: string): string {
  if (/^outline$/i.test(rest)) return "outline";
  return rest.replace(
    /^([IVXLC\d]+)(and|to)([IVXLC\d]+)$/i,
    (_, from, word, to) => `${from} ${word.toLowerCase()} ${to}`,
  );
}
