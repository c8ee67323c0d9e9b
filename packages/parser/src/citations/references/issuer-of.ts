import { plainText, type Report } from "@rapporteur/core";
import type { CitationWords } from "../words/lexicon.ts";
import type { BodyName } from "./bodies.ts";
import type { Issuer } from "./choose-body.ts";
import { readMentions } from "./read-mentions.ts";

/** The issuer of a text, by the printed names of its organs, the innermost first; names that say nothing are left out. */
export function issuerOf(
  names: readonly (string | undefined)[],
  words: CitationWords,
  year?: number | undefined,
): Issuer {
  const bodies = names.flatMap((name) => {
    const [mention] = name === undefined ? [] : readMentions(name, words);
    return mention?.means ?? [];
  });
  return { bodies, year };
}

/** The issuer of a report: the bodies of its masthead, or those that its symbol names. */
export function issuerOfReport({ masthead }: Report, words: CitationWords): Issuer {
  const { body, organ, symbol = "", date } = masthead;
  const year = date === undefined ? undefined : Number(date.slice(0, 4));
  // A body that is no organ prints the one it belongs to on a line of its own.
  const lines = masthead.lines?.map((line) => plainText(line).trim()) ?? [];
  const above = lines.filter((line) => words.bodies.some(([name]) => name === line));
  const named = issuerOf([body, ...above, organ], words, year);
  const leads = [...bySymbol].filter(([lead]) => symbol.startsWith(lead)).map(([, name]) => name);
  return { bodies: [...new Set([...leads.slice(0, 1), ...named.bodies])], year };
}

const bySymbol: readonly (readonly [lead: string, body: BodyName])[] = [
  ["A/HRC/", "humanRightsCouncil"],
  ["UNEP/EA.", "environmentAssembly"],
  ["A/", "generalAssembly"],
  ["S/", "securityCouncil"],
  ["E/", "economicAndSocialCouncil"],
];
