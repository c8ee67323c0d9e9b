import { noise } from "./noise.js";
import { note } from "./note.js";

/** @typedef {import("../random.js").Random} Random */

const openings = {
  en: [
    "General Assembly",
    "Human Rights Council",
    "Fifty-fourth session",
    "Agenda items 2 and 3",
    "3 August 2023",
    "Human rights of migrants",
    "Report of the Secretary-General",
    "Summary",
    "Conclusions and recommendations",
    "Annex",
  ],
  fr: [
    "Assemblée générale",
    "Conseil des droits de l’homme",
    "Cinquante-quatrième session",
    "Points 2 et 3 de l’ordre du jour",
    "3 août 2023",
    "Droits de l’homme des migrants",
    "Rapport du Secrétaire général",
    "Résumé",
    "Conclusions et recommandations",
    "Annexe",
  ],
  es: [
    "Asamblea General",
    "Consejo de Derechos Humanos",
    "54º período de sesiones",
    "Temas 2 y 3 de la agenda",
    "3 de agosto de 2023",
    "Derechos humanos de los migrantes",
    "Informe del Secretario General",
    "Resumen",
    "Conclusiones y recomendaciones",
    "Anexo",
  ],
  ar: [
    "الجمعية العامة",
    "مجلس حقوق الإنسان",
    "الدورة الرابعة والخمسون",
    "البندان 2 و 3 من جدول الأعمال",
    "3 آب/أغسطس 2023",
    "حقوق الإنسان للمهاجرين",
    "تقرير الأمين العام",
    "موجز",
    "الاستنتاجات والتوصيات",
    "المرفق",
  ],
};
const words = [
  "States",
  "Calls upon",
  "should",
  "the",
  "migrants",
  "return",
  "Argentina",
  "Türkiye",
  "Requests",
  "OHCHR",
  "to ensure",
  "that",
  "CO₂",
  "76/172",
  "A/74/271",
  "(2018)",
  "10",
  "per cent",
  "§",
  "и",
  "الدول",
  "各国",
  "États",
  "_x_",
  "*y*",
  "“quoted”",
];
const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI"];
const letters = [..."ABCDEFGHIJ"];

/**
 * A report as OCR prints one in Markdown, from a small grammar: masthead, chapters, sections, numbered paragraphs,
 * points, notes torn or whole, tables, annexes; each of it now and then wrong.
 * @param {Random} random
 * @returns {string}
 */
export function reportText(random) {
  const [organ, body, session, item, date, title, author, summary, conclusions, annex] = random.pick(
    Object.values(openings),
  );
  const state = { paragraph: 0, note: 0, wrong: random.chance(0.4) };
  const head = [organ, body, session, item, date].map((line) =>
    random.chance(0.5) ? `# ${line}` : `**${line}**`,
  );
  const parts = [...head, `# ${title}`, `## ${author}`];
  if (random.chance(0.5)) parts.push(`### ${summary}`, sentence(random, state));
  const chapters = 1 + random.below(5);
  for (let chapter = 0; chapter < chapters; chapter += 1) {
    const last = chapter === chapters - 1;
    parts.push(
      `${hashes(random)}${label(romans, chapter, random, state)} ${last ? conclusions : sentence(random, state).slice(0, 40)}`,
    );
    parts.push(...chapterBody(random, state));
  }
  if (random.chance(0.3)) parts.push(`# ${annex}`, `1. ${sentence(random, state)}`);
  return parts.join(random.chance(0.9) ? "\n\n" : "\n");
}

/**
 * What is counted through a report, and whether it may be counted wrongly.
 * @typedef {{ paragraph: number, note: number, wrong: boolean }} State
 */

/**
 * @param {Random} random
 * @param {State} state
 * @returns {string[]}
 */
function chapterBody(random, state) {
  /** @type {string[]} */
  const parts = [];
  for (let section = 0; section < 1 + random.below(4); section += 1) {
    if (random.chance(0.5))
      parts.push(
        `${hashes(random)}${label(letters, section, random, state)} ${random.pick(["Argentina", "Chile", "Borders", "Transit", "Российская Федерация"])}`,
      );
    for (let paragraph = 0; paragraph < 1 + random.below(4); paragraph += 1)
      parts.push(...numbered(random, state));
  }
  return parts;
}

/**
 * @param {Random} random
 * @param {State} state
 * @returns {string[]}
 */
function numbered(random, state) {
  state.paragraph += state.wrong && random.chance(0.1) ? random.below(4) - 1 : 1;
  const points = random.chance(0.3)
    ? Array.from({ length: 1 + random.below(5) }, (_, index) => {
        const sign = random.chance(0.8)
          ? (letters[index] ?? "A").toLowerCase()
          : (romans[index] ?? "I").toLowerCase();
        return `${random.pick(["", "  ", "- "])}(${sign}) ${sentence(random, state)}`;
      })
    : [];
  const [text, ...rest] = sentence(random, state).split(random.chance(0.1) ? / (?=\S+$)/ : "\0");
  const notes = state.note > 0 && random.chance(0.4) ? [`<sup>${state.note}</sup> ${note(random)}`] : [];
  const things = random.chance(0.05) ? ["| a | b |\n|---|---|\n| 1 | <sup>a</sup> |"] : [];
  return [
    `${state.paragraph}. ${text}`,
    ...notes,
    ...rest,
    ...points,
    ...things,
    ...(random.chance(0.05) ? ["---"] : []),
  ];
}

/**
 * @param {Random} random
 * @param {State} state
 * @returns {string}
 */
function sentence(random, state) {
  const text = Array.from({ length: 2 + random.below(14) }, () => random.pick(words)).join(" ");
  if (random.chance(0.15)) state.note += state.wrong && random.chance(0.2) ? 2 : 1;
  else return `${text}${random.chance(0.9) ? "." : noise(random, 4)}`;
  return `${text}.<sup>${state.note}</sup>`;
}

/**
 * @param {readonly string[]} labels
 * @param {number} at
 * @param {Random} random
 * @param {State} state
 */
function label(labels, at, random, state) {
  const index = state.wrong && random.chance(0.1) ? random.below(labels.length) : at;
  return `${labels[index % labels.length]}.`;
}

/** @param {Random} random */
function hashes(random) {
  return random.pick(["# ", "## ", "### ", "**", ""]);
}
