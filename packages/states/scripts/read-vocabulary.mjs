import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCsv } from "./read-csv.mjs";

/** Each language: its code here, its name in the UNTERM columns, the suffix of its M49 file. */
export const languages = [
  { code: "en", unterm: "English", m49: "en" },
  { code: "fr", unterm: "French", m49: "fr" },
  { code: "es", unterm: "Spanish", m49: "es" },
  { code: "ru", unterm: "Russian", m49: "ru" },
  { code: "ar", unterm: "Arabic", m49: "ar" },
  { code: "zh", unterm: "Chinese", m49: "cn" },
];

/**
 * Reads the seven source files of a folder: `country-codes.csv` and `UNSD-{en,fr,es,ru,ar,cn}.csv`.
 * Each area comes with what the sources print: codes, UNTERM short and formal names, M49 names.
 */
export function readVocabulary(folder) {
  const read = (name) => readCsv(readFileSync(join(folder, name), "utf8"));
  const m49 = new Map(
    languages.map(({ code, m49: suffix }) => [
      code,
      new Map(read(`UNSD-${suffix}.csv`).map((row) => [row["M49 Code"], row])),
    ]),
  );
  return read("country-codes.csv").map((row) => {
    const code = row.M49.padStart(3, "0");
    const names = {};
    for (const { code: language, unterm } of languages) {
      const listed = m49.get(language).get(code);
      if (!listed) throw new Error(`M49 ${code} is missing in the ${language} file`);
      if (listed["ISO-alpha3 Code"] !== row["ISO3166-1-Alpha-3"])
        throw new Error(`M49 ${code}: the sources disagree on the alpha-3 code`);
      if (listed["ISO-alpha2 Code"] !== row["ISO3166-1-Alpha-2"])
        throw new Error(`M49 ${code}: the sources disagree on the alpha-2 code`);
      names[language] = {
        short: row[`UNTERM ${unterm} Short`],
        formal: row[`UNTERM ${unterm} Formal`],
        m49: listed["Country or Area"],
      };
    }
    return {
      m49: code,
      iso2: row["ISO3166-1-Alpha-2"],
      iso3: row["ISO3166-1-Alpha-3"],
      independent: row.is_independent === "Yes",
      names,
    };
  });
}
