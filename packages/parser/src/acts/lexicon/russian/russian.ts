import { lowerAt } from "../../words.ts";
import type { ActLexicon } from "../act-lexicon.ts";
import { wordSet } from "../word-set.ts";
import { russianEntities } from "./entities.ts";
import { russianVerbs } from "./verbs.ts";

const noVerbs = wordSet(
  "область деятельность часть сеть власть помощь речь ночь связь роль цель дети пути сети лишь пять шесть вновь",
);

/** Whether a word is an infinitive by its form. */
function isInfinitive(lower: string): boolean {
  return (
    lower.length > 3 && /(?:[аеиоуыяё]ть|[аеиоуыяё]ться|сти|йти|чь)$/u.test(lower) && !noVerbs.has(lower)
  );
}

/** The words by which Russian acts are read. */
export const russianActs: ActLexicon = {
  language: "ru",
  verbs: russianVerbs,
  modals: [
    { lemma: "следовать", phrases: ["следует", "следовало бы"], agentOnly: false },
    { lemma: "должен", phrases: ["должен", "должна", "должно", "должны"], agentOnly: false },
    { lemma: "необходимо", phrases: ["необходимо"], agentOnly: true },
  ],
  passive: wordSet(""),
  auxiliaries: wordSet("быть"),
  be: "быть",
  wishes: wordSet("хотел хотела хотелось желает"),
  gerund: /(?:ая|яя|уя|ясь|аясь)$/u,
  infinitive: wordSet(""),
  unlistedVerb: /(?:ть|ться|сти|чь)$/u,
  passiveTail: wordSet(""),
  remarks: wordSet("отмечено отметить подчеркнуть напомнить указать"),
  participle: /(?:ан|ана|ано|аны|ен|ена|ено|ены|ены|ят|ято|яты)$/u,
  by: wordSet(""),
  adverbs:
    "настоятельно|вновь|далее|также|решительно|еще раз|ещё раз|кроме того|особо|с удовлетворением|с признательностью|с озабоченностью|с обеспокоенностью|с сожалением|с интересом|убедительно|самым решительным образом|снова|не".split(
      "|",
    ),
  adjectives: wordSet(""),
  leads: ["в этой связи", "в этом контексте", "с этой целью", "в связи с этим"].map((phrase) =>
    phrase.split(" "),
  ),
  isAdverb: () => false,
  and: wordSet("и или а но"),
  andPhrases: ["а также", "наряду с"].map((phrase) => phrase.split(" ")),
  articles: wordSet(""),
  determiners: wordSet("все всех всем другие других другим их эти этим соответствующие соответствующим"),
  prepositions: wordSet("в во на по с со для от до из к о об при между через под над без против"),
  askingOf: wordSet("к"),
  relatives: wordSet("что который которая которые которых которым чтобы если когда как где"),
  that: wordSet("что чтобы"),
  views: wordSet("считает полагает напоминает подчеркивает отмечает подтверждает"),
  asides: wordSet("в во на с со для включая особенно при согласно учитывая по которые который а"),
  asideLists: wordSet("включая особенно"),
  afterVerb: wordSet("чтобы что всех все государства"),
  pronouns: wordSet("он она они я мы"),
  persons: wordSet("я мы"),
  singular: wordSet("он она я"),
  plural: /^(?:эксперты|члены|докладчики)$/u,
  imperatives: { has: isInfinitive },
  baseBehindThat: false,
  thatEndsAsking: true,
  particles: new Map(),
  nounLike: wordSet(""),
  finite: wordSet("есть был была были является являются может могут"),
  nounTail: wordSet(""),
  entities: russianEntities,
  endsAsking: (words, index) => isInfinitive(lowerAt(words, index)),
  leavesVerbOpen: /(?:следует|должны|должен|должна|необходимо)(?:\s(?:также|поэтому))?\s*:\s*$/iu,
  leavesClauseOpen: /,\s(?:чтобы|что)\s*:\s*$/iu,
  recommendationNoun: /^рекомендаци[яиюй]/u,
  presents: wordSet("формулирует представляет выносит адресует"),
  notRecommending: /^\W*(?:последующ|осуществлени|выполнени|ход|состояни|рассмотрени|ответы)/iu,
  titleAsks: /^(?:.*рекомендаци[ия]\s+)?(?:для|в адрес)\s+(.+)$/iu,
  conclusions: /^\W*(?:выводы|заключительные замечания|заключение)\W*$/iu,
};
