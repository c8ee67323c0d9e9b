import { lowerAt } from "../../words.ts";
import type { ActLexicon } from "../act-lexicon.ts";
import { wordSet } from "../word-set.ts";
import { frenchEntities } from "./entities.ts";
import { frenchVerbs } from "./verbs.ts";

const noVerbs = wordSet(
  "guerre genre terre ordre titre cadre octobre septembre novembre décembre autre ministre mer membre hiver avenir pouvoir lettre chiffre centre entre outre notre votre contre mettre-en-oeuvre premier dernier particulier financier leur",
);

/** Whether a word is an infinitive by its form. */
function isInfinitive(lower: string): boolean {
  return lower.length > 3 && /(?:er|ir|re)$/.test(lower) && !noVerbs.has(lower);
}

/** The words by which French acts are read. */
export const frenchActs: ActLexicon = {
  language: "fr",
  verbs: frenchVerbs,
  modals: [
    { lemma: "devoir (conditionnel)", phrases: ["devrait", "devraient"], agentOnly: false },
    { lemma: "devoir (présent)", phrases: ["doit", "doivent"], agentOnly: false },
  ],
  passive: wordSet("est sont"),
  auxiliaries: wordSet("être"),
  be: "être",
  wishes: wordSet("souhaite souhaiterait voudrait tient"),
  gerund: /ant$/,
  infinitive: wordSet("à de d"),
  unlistedVerb: /^\p{L}{3,}$/u,
  passiveTail: wordSet("à de d que qu"),
  remarks: wordSet("noté rappelé souligné relevé mentionné signalé"),
  participle: /(?:é|ée|és|ées|is|ise|ises|it|ite|ites|u|ue|us|ues)$/u,
  by: wordSet("par"),
  adverbs:
    "également|en outre|instamment|vivement|fermement|énergiquement|fortement|de nouveau|à nouveau|une nouvelle fois|une fois de plus|aussi|en particulier|notamment|par ailleurs|donc|avec satisfaction|avec intérêt|avec préoccupation|avec inquiétude|avec regret|avec gratitude|avec force|ne pas|chaleureusement|profondément|solennellement|expressément".split(
      "|",
    ),
  adjectives: wordSet(""),
  leads: ["à cet égard", "dans ce contexte", "à cette fin", "dans ce cadre"].map((phrase) =>
    phrase.split(" "),
  ),
  isAdverb: () => false,
  and: wordSet("et ou mais"),
  andPhrases: ["ainsi que", "de même que"].map((phrase) => phrase.split(" ")),
  articles: wordSet("le la les l un une"),
  determiners: wordSet("tous toutes tout toute autres leurs leur ses ces chaque"),
  prepositions: wordSet(
    "de d du des en dans par pour sur à au aux avec sans sous entre contre vers chez selon",
  ),
  askingOf: wordSet("à au aux"),
  relatives: wordSet("qui que qu dont où lequel laquelle lesquels si lorsque quand comment tandis alors"),
  that: wordSet("que qu"),
  views: wordSet("estime considère rappelle souligne réaffirme note pense avis convaincu convaincue"),
  asides: wordSet(
    "en dans par pour y compris notamment selon conformément avec sans compte afin sous au lors agissant qui dont où comme à",
  ),
  asideLists: wordSet("compris notamment avec"),
  afterVerb: wordSet("que qu à au aux les le la l tous toutes leur son sa ses aussi également de"),
  pronouns: wordSet("il elle ils elles je nous"),
  persons: wordSet("je nous"),
  singular: wordSet("il elle je"),
  plural: /^(?:experts|expertes|membres|rapporteurs)$/,
  imperatives: { has: isInfinitive },
  baseBehindThat: false,
  thatEndsAsking: true,
  particles: new Map(),
  nounLike: wordSet(""),
  finite: wordSet("est sont a ont était étaient sera seront peut peuvent"),
  nounTail: wordSet(""),
  entities: frenchEntities,
  endsAsking: (words, index) => {
    const at = words[index]?.lower;
    if (at !== "à" && at !== "de" && at !== "d") return false;
    const next = lowerAt(words, index + 1);
    return isInfinitive(next) || (next === "ne" && words[index + 2]?.lower === "pas");
  },
  leavesVerbOpen:
    /(?:devraient|devrait|doivent|doit|\s(?:à|de))(?:\s(?:donc|également|notamment))?\s*:\s*$/iu,
  leavesClauseOpen: /\sque\s*:\s*$/iu,
  recommendationNoun: /^recommandations?$/,
  presents: wordSet("formule présente adresse fait soumet propose"),
  notRecommending: /^\W*(?:suite|suivi|application|mise en œuvre|état|examen|réponses?|progrès)/iu,
  titleAsks: /^(?:.*\brecommandations?\s+(?:adressées\s+)?)?(?:à l['’]|aux|au|à|pour)\s+(.+)$/iu,
  conclusions: /^\W*(?:conclusions?|observations finales|constatations)\W*$/iu,
};
