import type { OperativeVerb } from "../act-lexicon.ts";
import { type VerbRow, verbTable } from "../verb-table.ts";

/** Forms of a verb in -ает: third person of both numbers, infinitive, adverbial participle. */
function regular(stem: string, asking?: "object" | "agent"): VerbRow {
  return { third: `${stem}ет|${stem}ют`, base: `${stem}ть`, gerund: `${stem}я`, ...(asking && { asking }) };
}

/** Forms of a verb in -ует. */
function inUet(stem: string, asking?: "object" | "agent"): VerbRow {
  return {
    third: `${stem}ует|${stem}уют`,
    base: `${stem}овать`,
    gerund: `${stem}уя`,
    ...(asking && { asking }),
  };
}

/** The operative verbs of Russian documents. */
export const russianVerbs: readonly OperativeVerb[] = verbTable({
  призывать: regular("призыва", "object"),
  просить: { third: "просит|просят", base: "просить", gerund: "прося", asking: "object" },
  рекомендовать: inUet("рекоменд", "object"),
  предлагать: regular("предлага", "object"),
  поощрять: regular("поощря", "object"),
  советовать: inUet("совет", "object"),
  требовать: inUet("треб", "agent"),
  поручать: regular("поруча", "object"),
  уполномочивать: regular("уполномочива", "object"),
  приветствовать: inUet("приветств"),
  подчеркивать: {
    third: "подчеркивает|подчёркивает|подчеркивают",
    base: "подчеркивать",
    gerund: "подчеркивая",
  },
  напоминать: { third: "напоминает|напоминают|ссылается", base: "напоминать", gerund: "напоминая|ссылаясь" },
  подтверждать: regular("подтвержда"),
  признавать: { third: "признает|признаёт|признают", base: "признавать", gerund: "признавая" },
  заявлять: regular("заявля"),
  "обращать внимание": {
    third: "обращает внимание|обращают внимание",
    base: "обращать внимание",
    gerund: "обращая внимание",
  },
  отмечать: regular("отмеча"),
  "принимать к сведению": {
    third: "принимает к сведению|принимают к сведению",
    base: "принимать к сведению",
    gerund: "принимая к сведению",
  },
  постановлять: regular("постановля"),
  одобрять: regular("одобря"),
  провозглашать: regular("провозглаша"),
  "высоко оценивать": {
    third: "высоко оценивает|высоко оценивают",
    base: "высоко оценивать",
    gerund: "высоко оценивая",
  },
  осуждать: regular("осужда"),
  сожалеть: regular("сожале"),
  поддерживать: regular("поддержива"),
  выражать: regular("выража"),
});
