import { type DocumentSymbol, findSymbols, normalizeSymbol, printSymbol } from "@rapporteur/symbols";
import type { CitationWords } from "../words/lexicon.ts";
import type { BodyName } from "./bodies.ts";
import type { Issuer } from "./choose-body.ts";
import { findResolutions, type NamedResolution } from "./find-resolutions.ts";
import { isPlausible } from "./is-plausible.ts";
import { symbolOf } from "./symbol-of.ts";

/** A document, resolution or decision that a text refers to, with all the words that name it. */
export interface LocatedReference {
  readonly kind: "document" | "resolution" | "decision";
  /** In its normal form; absent where the body gives its resolutions none. */
  readonly symbol?: string | undefined;
  /** Where the words that name it begin: "General Assembly resolution 76/172". */
  readonly opens: number;
  /** Where the symbol or the number stands. */
  readonly start: number;
  readonly end: number;
  /** Of a resolution or decision named in prose. */
  readonly named?: NamedResolution | undefined;
}

/** A resolution printed as a part of the document before it: "CTOC/COP/2020/10, sect. I.A, resolution 10/1". */
const PART_OF = /^\)?,\s[^;]{0,60}$/;

/** As `normalizeSymbol` gives it; that one reads the symbol anew, which is needed where a letter changes its place. */
function normalForm(symbol: DocumentSymbol): string {
  const printed = printSymbol(symbol, { style: "customary" });
  if (symbol.parts.some(({ kind }) => kind === "letter")) return normalizeSymbol(printed) ?? printed;
  return /[\s–]/.test(printed) ? printed.replace(/\s/g, "").replaceAll("–", "-") : printed;
}

/** The Human Rights Council reports to the Assembly in Supplement No. 53, since the sixty-first session. */
function bodyReporting(symbol: string): BodyName | undefined {
  const session = /^A\/(\d{2,3})\/53(?:\/Add\.\d)?(?:\(|$)/.exec(symbol)?.[1];
  return Number(session) >= 61 ? "humanRightsCouncil" : undefined;
}

/** Finds the references of a text, in order and without overlap. */
export function locateReferences(
  text: string,
  words: CitationWords,
  issuer: Issuer,
): readonly LocatedReference[] {
  const references: LocatedReference[] = [];
  const resolutions = findResolutions(text, words, issuer);
  let next = 0;
  const addUpTo = (limit: number): void => {
    for (; next < resolutions.length && (resolutions[next]?.start ?? 0) < limit; next++) {
      const named = resolutions[next];
      const last = references.at(-1);
      if (named === undefined || (last && named.start < last.end)) continue;
      const gap = last === undefined ? "" : text.slice(last.end, Math.min(named.opens, last.end + 80));
      const isPart = last?.kind === "document" && !named.ofBody && PART_OF.test(gap) && /,\s$/.test(gap);
      const { nature, start, end, number } = named;
      let { symbol } = named;
      if (isPart && number.form === "session") {
        const body = bodyReporting(last.symbol ?? "");
        if (body === undefined || !isPlausible(body, number)) continue;
        symbol = symbolOf(body, nature, number);
      }
      const opens = Math.max(named.opens, last?.end ?? 0);
      references.push({
        kind: nature === "DEC" ? "decision" : "resolution",
        symbol,
        opens,
        start,
        end,
        named,
      });
    }
  };
  for (const { symbol, start, end } of findSymbols(text)) {
    addUpTo(start);
    const normal = normalForm(symbol);
    const kind = /\/RES\//.test(normal) ? "resolution" : /\/DEC\//.test(normal) ? "decision" : "document";
    references.push({ kind, symbol: normal, opens: start, start, end });
    while (next < resolutions.length && (resolutions[next]?.start ?? 0) < end) next++;
  }
  addUpTo(Number.POSITIVE_INFINITY);
  return references;
}
