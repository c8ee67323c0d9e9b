import { type Masthead, plainText, type Section } from "@rapporteur/core";
import { slug } from "./ids.ts";

/** Bodies whose short names everyone uses, in the languages their mastheads are printed in. */
const shortNames: ReadonlyMap<string, string> = new Map([
  ["human rights council", "hrc"],
  ["conseil des droits de l'homme", "hrc"],
  ["consejo de derechos humanos", "hrc"],
  ["совет по правам человека", "hrc"],
  ["مجلس حقوق الإنسان", "hrc"],
  ["人权理事会", "hrc"],
  ["general assembly", "ga"],
  ["assemblée générale", "ga"],
  ["asamblea general", "ga"],
  ["генеральная ассамблея", "ga"],
  ["الجمعية العامة", "ga"],
  ["大会", "ga"],
  ["security council", "sc"],
  ["economic and social council", "ecosoc"],
]);

/** Derives a report's id: from its symbol if it has one, else from body, session and title. */
export function idOfReport(masthead: Masthead, sections: readonly Section[]): string {
  if (masthead.symbol !== undefined) return slug(masthead.symbol, 80) || "report";
  const body = masthead.body ?? masthead.organ;
  const short =
    body === undefined ? "" : (shortNames.get(body.toLowerCase().replace(/[’]/g, "'")) ?? initials(body));
  const first = sections[0];
  const title = masthead.title.length > 0 ? plainText(masthead.title) : first ? plainText(first) : "";
  const parts = [`${short}${masthead.session?.number ?? ""}`, slug(title, 60)];
  return parts.filter((part) => part !== "").join("-") || "report";
}

/** First letters of the words that begin with a capital: Commission for Social Development → csd. */
function initials(name: string): string {
  const letters = name.match(/(?<!\p{L})\p{Lu}/gu)?.join("") ?? "";
  return letters.length > 1 ? slug(letters) : slug(name, 24);
}
