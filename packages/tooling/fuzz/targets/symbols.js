import {
  compareSymbols,
  findSymbols,
  normalizeSymbol,
  parseSymbol,
  printSymbol,
  sameSymbol,
  symbolFromLink,
  symbolLink,
} from "@rapporteur/symbols";
import { breach } from "../checks/breach.js";
import { noise } from "../make/noise.js";
import { note } from "../make/note.js";
import { mutateText } from "../mutate/text.js";
import { repeated, textOf } from "./target.js";

/** @typedef {import("../random.js").Random} Random */

const organs = [
  "A",
  "S",
  "E",
  "T",
  "ST",
  "CRC",
  "CCPR",
  "CEDAW",
  "DP",
  "TD",
  "UNEP",
  "HRI",
  "JIU",
  "ICCD",
  "CAT",
];
const parts = [
  "HRC",
  "RES",
  "DEC",
  "C.5",
  "AC.109",
  "CN.4",
  "Sub.2",
  "CONF.231",
  "WG.9",
  "54",
  "76",
  "172",
  "81",
  "2231",
  "2023",
  "ES-11",
  "S-26",
  "PV.1234",
  "SR.12",
  "L.23",
  "CRP.1",
  "WP.4",
  "INF",
  "NGO",
  "Add.2",
  "Corr.1",
  "Rev.1",
  "SER.A",
  "ESA",
  "GC",
  "PRST",
];
const ends = [
  "",
  "",
  "",
  " (2015)",
  "(III)",
  " (Sect. 20)",
  " (Part I)",
  "(Vol. III)",
  "/Add.1 and 2",
  "–E/2021/71",
  "-CRC/C/1",
];

/** The grammar of symbols: what is found in texts, and the laws of what is made of a symbol. */
export const symbolsTarget = /** @type {import("./target.js").Target} */ ({
  id: "symbols",
  share: 3,
  grown: repeated,
  make: (random) => {
    const words = random.list(6, () => (random.chance(0.7) ? symbol(random) : note(random)));
    const text = words.join(random.pick([" ", ", ", "; ", " and ", "\n", ""]));
    return { text: random.chance(0.5) ? mutateText(text, random, noise(random, 20)) : text };
  },
  run: (source) => findSymbols(textOf(source)),
  breaches: async (source) => {
    const text = textOf(source);
    const found = findSymbols(text);
    const breaches = [];
    let last = 0;
    for (const each of found) {
      if (each.start < last || each.end <= each.start || each.end > text.length)
        breaches.push(breach("symbols are found out of order", each));
      if (each.text !== text.slice(each.start, each.end))
        breaches.push(breach("a symbol's words are not those of the text", each));
      last = each.end;
      breaches.push(...lawsOf(each.text));
    }
    const names = [...found.map((each) => each.text), ...text.split(/\s+/).slice(0, 20)];
    for (const word of names) breaches.push(...lawsOf(word));
    return [...breaches, ...orderLaws(names.slice(0, 8))];
  },
});

/** @param {Random} random */
function symbol(random) {
  return (
    [random.pick(organs), ...Array.from({ length: 1 + random.below(5) }, () => random.pick(parts))].join(
      "/",
    ) + random.pick(ends)
  );
}

/**
 * @param {string} text
 * @returns {import("../checks/breach.js").Breach[]}
 */
function lawsOf(text) {
  const parsed = parseSymbol(text);
  const normal = normalizeSymbol(text);
  if (!parsed || normal === undefined)
    return !parsed === (normal === undefined) ? [] : [breach("parsed or normalized, but not both", text)];
  const breaches = [];
  if (normalizeSymbol(normal) !== normal)
    breaches.push(breach("the normal form has another normal form", [text, normal, normalizeSymbol(normal)]));
  for (const style of /** @type {const} */ (["printed", "customary"])) {
    const printed = printSymbol(parsed, { style });
    if (normalizeSymbol(printed) !== normal)
      breaches.push(breach(`a symbol printed ${style} is another symbol`, [text, printed]));
  }
  if (!sameSymbol(text, normal))
    breaches.push(breach("a symbol is not the same as its normal form", [text, normal]));
  const link = symbolLink(parsed);
  const linked = link === undefined ? undefined : symbolFromLink(link);
  if (linked === undefined || symbolLink(linked) !== link)
    breaches.push(breach("a symbol's link is not the link of what it names", [text, link, linked]));
  return breaches;
}

/**
 * @param {readonly string[]} texts
 * @returns {import("../checks/breach.js").Breach[]}
 */
function orderLaws(texts) {
  const breaches = [];
  for (const one of texts) {
    for (const other of texts) {
      const order = Math.sign(compareSymbols(one, other));
      if (order + Math.sign(compareSymbols(other, one)) !== 0)
        breaches.push(breach("the order of two symbols is no order", [one, other]));
      for (const third of texts) {
        if (order < 0 && compareSymbols(other, third) < 0 && compareSymbols(one, third) >= 0) {
          breaches.push(breach("the order of three symbols is no order", [one, other, third]));
        }
      }
    }
  }
  return breaches;
}
