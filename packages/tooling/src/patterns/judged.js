/**
 * A pattern that backtracks on some text, and does no harm.
 * @typedef {object} Judged
 * @property {string} file path from the root
 * @property {string} begins how the pattern begins: `/^a`; all of a file that begin so are meant
 * @property {string} reason why it does no harm
 */

const folded = "It backtracks over a run of blanks; the lines it is tried on have had theirs folded to one.";
const titles = "It backtracks over line ends, and titles have none.";
const measured =
  "Measured: 100,000 characters made to keep it busy, in each place of a report, are read in less than a second.";
const chapters = "Quadratic, and tried on the first 500 characters of a title.";

/** @type {readonly Judged[]} */
export const judged = [
  {
    file: "packages/adapters/docx/src/story/layout-tables.ts",
    begins: String.raw`/^[A-Z]{1,8}(?:\/[\w.()\-–‑]+(?:\s?\([^)]*\)`,
    reason: "Tried on lines of fewer than 80 characters.",
  },
  {
    file: "packages/cli/src/output/safe-name.ts",
    begins: String.raw`/[.-]+$/`,
    reason: "Tried on at most 128 characters.",
  },
  {
    file: "packages/cli/src/words/counted.ts",
    begins: String.raw`/\B(?=(\d{3})+$)/g`,
    reason: "Tried on the figures of numbers counted here.",
  },
  {
    file: "packages/parser/src/acts/lexicon/english/english.ts",
    begins: String.raw`/(?:\b(?:should|must|shall|(?:may|might) (?:`,
    reason: measured,
  },
  {
    file: "packages/parser/src/acts/lexicon/english/english.ts",
    begins: String.raw`/^(?:.*\brecommendations?\s+(?:(?:addressed|`,
    reason: titles,
  },
  {
    file: "packages/parser/src/acts/lexicon/french/french.ts",
    begins: String.raw`/^(?:.*\brecommandations?\s+(?:adressées\s+)`,
    reason: titles,
  },
  {
    file: "packages/parser/src/acts/lexicon/russian/russian.ts",
    begins: String.raw`/^(?:.*рекомендаци[ия]\s+)?(?:для|в адрес)\s`,
    reason: titles,
  },
  {
    file: "packages/parser/src/acts/lexicon/russian/russian.ts",
    begins: String.raw`/^\W*(?:выводы|заключительные замечания|закл`,
    reason: measured,
  },
  {
    file: "packages/parser/src/acts/lexicon/spanish/spanish.ts",
    begins: String.raw`/^(?:.*\brecomendaci(?:ón|ones)\s+(?:dirigid`,
    reason: titles,
  },
  { file: "packages/parser/src/acts/reviewed-state.ts", begins: String.raw`/[*†‡\s]+$/u`, reason: measured },
  {
    file: "packages/parser/src/citations/cited-text.ts",
    begins: String.raw`/[.,;:!?’'”"]+$/`,
    reason: measured,
  },
  {
    file: "packages/parser/src/citations/cited-text.ts",
    begins: String.raw`/\)+[.,;:]*$/`,
    reason: measured,
  },
  {
    file: "packages/parser/src/citations/linked-target.ts",
    begins: String.raw`/docs\.(?:un\.)?org|[?&](?:\w*symbol\w*|ds|s`,
    reason: measured,
  },
  {
    file: "packages/parser/src/citations/notes/read-inputs.ts",
    begins: String.raw`/(?:\p{Lu}{2,}|\))$/u`,
    reason: measured,
  },
  {
    file: "packages/parser/src/citations/notes/read-inputs.ts",
    begins: String.raw`/\s(?:for|of|on|in|against)\s[^,]*$/u`,
    reason: measured,
  },
  {
    file: "packages/parser/src/citations/notes/read-inputs.ts",
    begins: String.raw`/\s*\((?:in|en)\s[^()]{2,40}\)\s*$/u`,
    reason: measured,
  },
  {
    file: "packages/parser/src/citations/notes/read-quotations.ts",
    begins: String.raw`/“([^”]{2,400})”|"([^"]{2,400})"|«([^»]{2,40`,
    reason: measured,
  },
  {
    file: "packages/parser/src/citations/notes/read-source.ts",
    begins: String.raw`/“[^”]*”|"[^"]*"|«[^»]*»|\([^()]*\)/g`,
    reason: measured,
  },
  {
    file: "packages/parser/src/citations/notes/read-title.ts",
    begins: String.raw`/\s*\([^()]*\d[^()]*\)$/`,
    reason: measured,
  },
  {
    file: "packages/parser/src/citations/references/read-mentions.ts",
    begins: String.raw`/(?:(`,
    reason: measured,
  },
  {
    file: "packages/parser/src/language/arabic.ts",
    begins: String.raw`/(?:موجز|معلومات|ردود|مساهمات|ملخص).*(?:الدو`,
    reason: chapters,
  },
  {
    file: "packages/parser/src/language/arabic.ts",
    begins: String.raw`/Distr\s?[.:]{0,2}\s*:?\s*(General|Limited|R`,
    reason: folded,
  },
  {
    file: "packages/parser/src/language/arabic.ts",
    begins: String.raw`/^(?:البند|البنود|البندان)\s+(\d.*?)(?:\s+من`,
    reason: folded,
  },
  {
    file: "packages/parser/src/language/arabic.ts",
    begins: String.raw`/^(?:المرفق|مرفق|التذييل)(?:\s+\(?([^\s().:–`,
    reason: measured,
  },
  {
    file: "packages/parser/src/language/chinese.ts",
    begins: String.raw`/(?:提供的|提交的|收到的).*(?:资料|信息|意见|答复).*|(?:国家|政府`,
    reason: chapters,
  },
  {
    file: "packages/parser/src/language/chinese.ts",
    begins: String.raw`/Distr\s?[.:]{0,2}\s*:?\s*(General|Limited|R`,
    reason: folded,
  },
  {
    file: "packages/parser/src/language/chinese.ts",
    begins: String.raw`/^附\s?(?:件|录)(?:\s*([一二三四五六七八九十]{1,3}|[IVX]+`,
    reason: measured,
  },
  {
    file: "packages/parser/src/language/english.ts",
    begins: String.raw`/\b(?:summary|overview|information|submissio`,
    reason: chapters,
  },
  {
    file: "packages/parser/src/language/english.ts",
    begins: String.raw`/\bDistr(?:ibution)?\s?[.:]{1,2}\s*:?\s*(Gen`,
    reason: folded,
  },
  {
    file: "packages/parser/src/language/english.ts",
    begins: String.raw`/^(?:annex|appendix|enclosure)(?=[\s.:–—-]|$`,
    reason: measured,
  },
  {
    file: "packages/parser/src/language/english.ts",
    begins: String.raw`/^(?:provisional\s)?(?:agenda\s)?items?\s+(`,
    reason: folded,
  },
  {
    file: "packages/parser/src/language/french.ts",
    begins: String.raw`/(?:résumé|synthèse|aperçu|informations|rens`,
    reason: chapters,
  },
  {
    file: "packages/parser/src/language/french.ts",
    begins: String.raw`/\bDistr(?:ibution)?\s?[.:]?\s*:?\s*(général`,
    reason: folded,
  },
  {
    file: "packages/parser/src/language/french.ts",
    begins: String.raw`/^(?:(?:\S{1,20}ième|Premier|Projet d.)\s?){`,
    reason: measured,
  },
  {
    file: "packages/parser/src/language/french.ts",
    begins: String.raw`/^(?:annexe|appendice|pièce jointe)(?=[\s.:–`,
    reason: measured,
  },
  {
    file: "packages/parser/src/language/french.ts",
    begins: String.raw`/^points?\s+(\d.*?)(?:\s+de (?:l.ordre du jo`,
    reason: folded,
  },
  {
    file: "packages/parser/src/language/russian.ts",
    begins: String.raw`/(?:резюме|обзор|краткое изложение|информаци`,
    reason: chapters,
  },
  {
    file: "packages/parser/src/language/russian.ts",
    begins: String.raw`/Distr\s?[.:]{0,2}\s*:?\s*(General|Limited|R`,
    reason: folded,
  },
  {
    file: "packages/parser/src/language/russian.ts",
    begins: String.raw`/^(?:приложение|добавление)(?=[\s.:–—-]|$)(?`,
    reason: measured,
  },
  {
    file: "packages/parser/src/language/russian.ts",
    begins: String.raw`/^пункты?\s+(\d.*?)(?:\s+(?:предварительн[а-`,
    reason: folded,
  },
  {
    file: "packages/parser/src/language/spanish.ts",
    begins: String.raw`/(?:resumen|síntesis|panorama|información|co`,
    reason: chapters,
  },
  {
    file: "packages/parser/src/language/spanish.ts",
    begins: String.raw`/\bDistr(?:ibución)?\s?[.:]?\s*:?\s*(general`,
    reason: folded,
  },
  {
    file: "packages/parser/src/language/spanish.ts",
    begins: String.raw`/^(?:anexo|apéndice)(?=[\s.:–—-]|$)(?:\s+([I`,
    reason: measured,
  },
  {
    file: "packages/parser/src/language/spanish.ts",
    begins: String.raw`/^temas?\s+(\d.*?)(?:\s+d(?:el programa|e la`,
    reason: folded,
  },
  {
    file: "packages/parser/src/masthead/read-date.ts",
    begins: String.raw`/^(?:du |del? |с )?(\d{1,2})`,
    reason: folded,
  },
  { file: "packages/parser/src/masthead/read-line.ts", begins: String.raw`/\s*[*†‡]+$/`, reason: folded },
  {
    file: "packages/parser/src/pieces/set-furniture-aside.ts",
    begins: String.raw`/(?:\d|\.{3,}|…)\s*$/`,
    reason: measured,
  },
  {
    file: "packages/symbols/src/resolutionSymbol.ts",
    begins: String.raw`/^\s*(.{1,40}?)(?:(?<=\d)\s?([A-Za-z]{1,2}))`,
    reason: measured,
  },
  { file: "packages/symbols/src/symbolFromLink.ts", begins: String.raw`/\/+$/`, reason: measured },
];
