import type { ActLexicon } from "../act-lexicon.ts";
import { wordSet } from "../word-set.ts";
import { endsEnglishAsking } from "./ends-asking.ts";
import { englishEntities } from "./entities.ts";
import { englishImperatives, englishParticles } from "./imperatives.ts";
import { englishVerbs } from "./verbs.ts";

const feelings = "concern|appreciation|satisfaction|regret|interest|gratitude|approval|dismay|alarm".split(
  "|",
);
const depths = "|deep |grave |great |serious |profound |particular ".split("|");
const leadPhrases = ["in", "to"]
  .flatMap((first) => ["this", "that"].map((second) => [first, second]))
  .flatMap((pair) =>
    ["regard", "context", "connection", "respect", "end", "effect"].map((noun) => [...pair, noun]),
  );
const noAdverbs = wordSet(
  "apply supply comply rely multiply reply imply ally rally family assembly july italy early anomaly",
);

/** The words by which English acts are read. */
export const englishActs: ActLexicon = {
  language: "en",
  verbs: englishVerbs,
  modals: [
    { lemma: "should", phrases: ["should"], agentOnly: false },
    { lemma: "must", phrases: ["must"], agentOnly: false },
    { lemma: "shall", phrases: ["shall"], agentOnly: false },
    { lemma: "ought to", phrases: ["ought to"], agentOnly: false },
    { lemma: "need to", phrases: ["need to", "needs to"], agentOnly: true },
    {
      lemma: "may wish to",
      phrases: ["may wish to", "may also wish to", "may further wish to", "might wish to", "may want to"],
      agentOnly: true,
    },
  ],
  passive: wordSet("is are"),
  auxiliaries: wordSet("be not have do also"),
  be: "be",
  wishes: wordSet("would like wishes wish wants want"),
  gerund: /ing$/,
  infinitive: wordSet("to"),
  unlistedVerb: /^[a-z]{2,}(?<!ed|ing|ion|ions|ment|ments|ity|ies|ance|ence|ness|ship)$/,
  passiveTail: wordSet("to that not"),
  remarks: wordSet(
    "noted recalled emphasized emphasised stressed underlined underscored highlighted mentioned remembered understood construed interpreted seen viewed regarded read pointed added said borne acknowledged reiterated clarified observed",
  ),
  participle:
    /(?:ed|made|given|taken|held|put|set|done|seen|kept|brought|paid|left|built|drawn|met|known|shown|sought|undertaken|understood|borne|found|led|heard|dealt|written|chosen|spent|lent|begun|broken|driven|sent|upheld|withdrawn|overseen)$/,
  by: wordSet("by"),
  adverbs: [
    ..."also|further|furthermore|again|once again|once more|strongly|urgently|therefore|thus|hence|in particular".split(
      "|",
    ),
    ..."moreover|equally|similarly|likewise|still|instead|at least|always|never|not|hereby".split("|"),
    ...depths.flatMap((depth) => feelings.map((feeling) => `with ${depth}${feeling}`)),
  ],
  adjectives: wordSet("further"),
  leads: leadPhrases,
  isAdverb: (lower) => lower.length > 4 && lower.endsWith("ly") && !noAdverbs.has(lower),
  and: wordSet("and or but"),
  andPhrases: [
    ["as", "well", "as"],
    ["together", "with"],
    ["along", "with"],
  ],
  articles: wordSet("the a an"),
  determiners: wordSet("all other those these their its any each both every such relevant"),
  prepositions: wordSet(
    "of in on for to with by from at under within without against among between through throughout towards toward into onto upon across concerning regarding per via as than during after before until over including",
  ),
  askingOf: wordSet("to of"),
  relatives: wordSet(
    "that which who whom whose where when whether how why what if unless while because although though since",
  ),
  that: wordSet("that"),
  views: wordSet(
    "believes believe considers consider view opinion convinced stresses stress emphasizes emphasize notes note recalls recall reiterates reiterate underlines underscores highlights concludes holds insists maintains reaffirms affirms suggests clear",
  ),
  asides: wordSet(
    "in including especially particularly notably such within with without through throughout as where when while taking bearing mindful upon on at by pursuant under inter if for consistent acting also subject building recalling considering given inspired guided following having using whether regardless irrespective notwithstanding namely based according together along not who which that whose to",
  ),
  asideLists: wordSet("including such especially notably particularly with"),
  afterVerb: wordSet(
    "paragraph paragraphs section resolution resolutions decision the all that its their his her our a an states member governments any each these those this such with also further again once both relevant other parties in every no concern as and",
  ),
  pronouns: wordSet("it he she they we i"),
  persons: wordSet("he she we i"),
  singular: wordSet("it he she"),
  plural: /^(?:experts|rapporteurs|inspectors|members|chairs|delegations|committees)$/,
  imperatives: englishImperatives,
  baseBehindThat: true,
  thatEndsAsking: false,
  particles: englishParticles,
  nounLike: wordSet(
    "close complete direct lower open secure separate access address aim approach attempt award balance base benefit bridge care challenge change check combat commission control cover deal demand deposit design detail document draft end exchange experience finance focus foster form frame fund gain guide help honour increase impact influence interest issue lead lift limit link look mark measure monitor need object offer order outline place plan play practise present process progress project question reach record reform regard register release remedy rent report request research reserve resort respect return review reward rule sanction scale schedule share shelter sign sponsor stand start state step stop structure study supplement supply support target task test track train transfer transport treat trust use value view visit voice vote work",
  ),
  finite: wordSet(
    "is are was were has have had will would can could may might remains remain continues continue does do",
  ),
  nounTail: wordSet("of for in from between among to on"),
  entities: englishEntities,
  endsAsking: endsEnglishAsking,
  leavesVerbOpen:
    /(?:\b(?:should|must|shall|(?:may|might) (?:also )?wish|ought|needs?)(?: (?:also|therefore|thus|further|in particular|urgently|immediately|accordingly|not|at least))*(?:,[^,:]{1,80},)?|\bto|\bto ?,[^:]{1,80},)\s*:\s*$/i,
  leavesClauseOpen: /\bthat\s*:\s*$/i,
  recommendationNoun: /^recommendations?$/,
  presents: wordSet(
    "makes offers presents issues formulates submits proposes sets puts provides reiterates advances",
  ),
  notRecommending:
    /^\W*(?:(?:summary|overview) of (?:the )?)?(?:(?:follow[- ]?up|implementation|responses?|replies|actions? taken|acceptance|compliance)\b[^,]*\b(?:of|to|on|in|with|from|by)\b|(?:status|progress|update|consideration|monitoring)\b(?!.*\band (?:\w+ )?recommendations?\b)|(?:previous|past|earlier|pending|outstanding|implementing)\b)/i,
  titleAsks: /^(?:.*\brecommendations?\s+(?:(?:addressed|directed|made)\s+)?)?(?:to|for)\s+(.+)$/i,
  conclusions:
    /^\W*(?:general |main |final |overall )?(?:conclusions?|concluding remarks|findings|observations)\W*$/i,
};
