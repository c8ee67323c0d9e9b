import type { CitationKind, CitedSource } from "@rapporteur/core";

/** Names of the kinds of sources, one and many. */
export const kindNames: Readonly<Record<CitationKind, readonly [one: string, many: string]>> = {
  document: ["Document", "Documents"],
  resolution: ["Resolution", "Resolutions"],
  web: ["Web page", "Web pages"],
  work: ["Other work", "Other works"],
  input: ["Input received", "Inputs received"],
};

/** What a source is called: by its symbol, else by its title, else by its address without the scheme. */
export function sourceName({ symbol, title, url }: CitedSource): string {
  return symbol ?? title ?? url?.replace(/^https?:\/\/(www\.)?/i, "") ?? "";
}
