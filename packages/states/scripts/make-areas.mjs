import { languages } from "./read-vocabulary.mjs";

/** No Members, yet States that the General Assembly lists: it gave them the standing of observers. */
const observers = new Set(["VAT", "PSE"]);

/** Articles that stand in brackets behind a short name in UNTERM: "Bahamas (the)", "Argentine (l')". */
const article = / \((the|le|la|les|l'|el|los|las)\)$/;

/**
 * Cleans one printed name by rule: note marks of the list go, blanks are single, apostrophes straight.
 * The sources mix both apostrophes; lookup knows no difference.
 */
function clean(name) {
  return name
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/ \*+$/, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Compares names as lookup does, roughly: enough to tell a real variant from one of signs and blanks. */
const sameWords = (name) =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, "");

/** Takes the value that a correction names, after making sure that the source still says what it mends. */
function corrected(corrections, iso3, part, said) {
  const found = corrections.find((one) => one.iso3 === iso3 && one.part === part);
  if (!found) return said;
  if (found.source !== said)
    throw new Error(`correction of ${iso3} ${part} expects "${found.source}", the source says "${said}"`);
  return found.value;
}

/**
 * Makes the areas of the table: UNTERM's names where it lists the area, else those of M49, both mended by
 * the corrections; former names and printed variants from their own lists.
 */
export function makeAreas(vocabulary, { corrections, formerNames, variants }) {
  const areas = vocabulary.map((row) => {
    const listed = row.independent || observers.has(row.iso3);
    const kind = corrected(corrections, row.iso3, "kind", listed ? "state" : "area");
    const names = {};
    const printed = [];
    for (const { code } of languages) {
      const said = row.names[code];
      const part = `names.${code}.short`;
      const base = clean(said.short || said.m49);
      const short = corrected(corrections, row.iso3, part, base);
      const formal = corrected(corrections, row.iso3, `names.${code}.formal`, clean(said.formal));
      const found = article.exec(short);
      const name = { short: short.replace(article, "") };
      if (found) name.article = found[1];
      if (formal) name.formal = formal;
      names[code] = name;
      const other = clean(said.m49);
      if (short === base && sameWords(other) !== sameWords(name.short))
        printed.push({ language: code, name: other });
    }
    for (const one of variants.filter((each) => each.iso3 === row.iso3))
      for (const [language, list] of Object.entries(one.names))
        for (const name of list) printed.push({ language, name });
    const former = formerNames
      .filter((each) => each.iso3 === row.iso3)
      .flatMap((one) =>
        Object.entries(one.names).flatMap(([language, list]) =>
          list.map((name) => ({
            language,
            name,
            ...(one.from === undefined ? {} : { from: one.from }),
            until: one.until,
          })),
        ),
      );
    return {
      m49: row.m49,
      iso2: row.iso2,
      iso3: row.iso3,
      kind: kind === "area" ? "area" : observers.has(row.iso3) ? "observer" : "member",
      names,
      former,
      variants: printed,
    };
  });
  for (const one of [...corrections, ...formerNames, ...variants])
    if (!areas.some((area) => area.iso3 === one.iso3)) throw new Error(`no area ${one.iso3} in the sources`);
  return areas.sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1));
}
