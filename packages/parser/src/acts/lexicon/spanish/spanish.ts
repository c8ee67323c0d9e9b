import { lowerAt } from "../../words.ts";
import type { ActLexicon } from "../act-lexicon.ts";
import { wordSet } from "../word-set.ts";
import { spanishEntities } from "./entities.ts";
import { spanishVerbs } from "./verbs.ts";

const noVerbs = wordSet(
  "mujer mujeres lugar bienestar hogar militar familiar ayer auxiliar particular singular similar nuclear",
);

/** Whether a word is an infinitive by its form. */
function isInfinitive(lower: string): boolean {
  return lower.length > 3 && /(?:ar|er|ir|arse|erse|irse)$/.test(lower) && !noVerbs.has(lower);
}

/** The words by which Spanish acts are read. */
export const spanishActs: ActLexicon = {
  language: "es",
  verbs: spanishVerbs,
  modals: [
    { lemma: "deber (condicional)", phrases: ["debería", "deberían"], agentOnly: false },
    { lemma: "deber (presente)", phrases: ["debe", "deben"], agentOnly: false },
  ],
  passive: wordSet(""),
  auxiliaries: wordSet("ser"),
  be: "ser",
  wishes: wordSet("desea desearía quisiera"),
  gerund: /(?:ando|iendo|yendo)$/,
  infinitive: wordSet("a de"),
  unlistedVerb: /^\p{L}{3,}$/u,
  passiveTail: wordSet(""),
  remarks: wordSet("señalado recordado destacado observado mencionado subrayado"),
  participle: /(?:ado|ada|ados|adas|ido|ida|idos|idas)$/,
  by: wordSet("por"),
  adverbs:
    "también|además|asimismo|nuevamente|de nuevo|una vez más|encarecidamente|firmemente|enérgicamente|vivamente|en particular|con beneplácito|con satisfacción|con reconocimiento|con aprecio|con preocupación|con interés|con pesar|con agrado|por tanto|igualmente|no|profundamente".split(
      "|",
    ),
  adjectives: wordSet(""),
  leads: [
    "a este respecto",
    "a ese respecto",
    "en este sentido",
    "en ese sentido",
    "en este contexto",
    "a tal fin",
  ].map((phrase) => phrase.split(" ")),
  isAdverb: () => false,
  and: wordSet("y e o u pero"),
  andPhrases: ["así como", "junto con"].map((phrase) => phrase.split(" ")),
  articles: wordSet("el la los las un una"),
  determiners: wordSet("todos todas todo toda otros otras sus su estos estas cada demás"),
  prepositions: wordSet("de del en por para sobre a al con sin entre contra hacia según bajo"),
  askingOf: wordSet("a al"),
  relatives: wordSet("que quien quienes cuyo cuya donde cuando si como mientras porque"),
  that: wordSet("que"),
  views: wordSet("considera opina estima recuerda subraya destaca reafirma observa reitera"),
  asides: wordSet(
    "en de conformidad con incluidos incluidas incluido incluida según teniendo por para como entre cuando sin mediante sobre especialmente particularmente",
  ),
  asideLists: wordSet("incluidos incluidas incluido incluida con"),
  afterVerb: wordSet("que a al los las el la"),
  pronouns: wordSet("él ella ellos ellas yo nosotros"),
  persons: wordSet("él ella yo nosotros"),
  singular: wordSet("él ella yo"),
  plural: /^(?:expertos|expertas|miembros|relatores)$/,
  imperatives: { has: isInfinitive },
  baseBehindThat: false,
  thatEndsAsking: true,
  particles: new Map(),
  nounLike: wordSet(""),
  finite: wordSet("es son está están ha han había puede pueden será serán"),
  nounTail: wordSet(""),
  entities: spanishEntities,
  endsAsking: (words, index) => {
    if (words[index]?.lower !== "a") return false;
    const next = lowerAt(words, index + 1);
    return next === "que" || isInfinitive(next) || (next === "no" && isInfinitive(lowerAt(words, index + 2)));
  },
  leavesVerbOpen: /(?:deberían|debería|deben|debe|\sa)(?:\s(?:también|además|por tanto))?\s*:\s*$/iu,
  leavesClauseOpen: /\sque\s*:\s*$/iu,
  recommendationNoun: /^recomendaci(?:ón|ones)$/,
  presents: wordSet("formula presenta hace dirige propone"),
  notRecommending:
    /^\W*(?:seguimiento|aplicación|cumplimiento|estado|examen|respuestas?|avances|progresos)/iu,
  titleAsks: /^(?:.*\brecomendaci(?:ón|ones)\s+(?:dirigidas\s+)?)?(?:a|al|para)\s+(.+)$/iu,
  conclusions: /^\W*(?:conclusi(?:ón|ones)|observaciones finales|constataciones)\W*$/iu,
};
