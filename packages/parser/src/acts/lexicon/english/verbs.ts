import type { Asking, OperativeVerb } from "../act-lexicon.ts";
import { inflect } from "./inflect.ts";

interface Row {
  /** Head of the verb in its base form, where the lemma is not it. */
  readonly head?: string;
  /** Other heads of the same verb. */
  readonly heads?: readonly string[];
  /** What has to follow the head; of several, each makes a form. */
  readonly tails?: readonly string[];
  readonly directive?: boolean;
  readonly asking?: Asking;
  readonly noun?: boolean;
}

const asks: Row = { directive: true, asking: "object" };
const possessives = ["its", "his", "her", "their", "the", "our", "my"];
const callAgain = [
  ...["call upon", "call on", "call to", "call for", "calls upon", "calls on", "calls to", "calls for"],
  ...[
    "request to",
    "request that",
    "requests to",
    "invitation to",
    "appeal to",
    "recommendation to",
    "recommendation that",
  ],
];

const rows: Readonly<Record<string, Row>> = {
  encourage: asks,
  request: { ...asks, noun: true },
  "call upon": { ...asks, head: "call", tails: ["upon", "on"] },
  "call for": { directive: true, asking: "agent", head: "call", tails: ["for"] },
  urge: { ...asks, noun: true },
  invite: asks,
  recommend: asks,
  demand: { ...asks, noun: true },
  appeal: { ...asks, tails: ["to", "for", "once again to"] },
  exhort: asks,
  implore: asks,
  ask: asks,
  require: { directive: true, asking: "agent" },
  instruct: asks,
  direct: asks,
  mandate: { ...asks, noun: true },
  entrust: asks,
  task: { ...asks, noun: true },
  advise: asks,
  propose: { directive: true, asking: "agent" },
  suggest: { directive: true, asking: "agent" },
  trust: { directive: true, asking: "none", noun: true },
  expect: { directive: true, asking: "agent" },
  authorize: asks,
  "reiterate call": {
    ...asks,
    head: "reiterate",
    heads: ["renew", "repeat"],
    tails: possessives.flatMap((whose) => callAgain.map((call) => `${whose} ${call}`)),
  },
  welcome: {},
  recognize: {},
  decide: {},
  reaffirm: {},
  recall: { noun: true },
  note: { noun: true },
  "take note": { head: "take", tails: ["note", "due note", "full note", "careful note"] },
  stress: { noun: true },
  emphasize: {},
  acknowledge: {},
  reiterate: {},
  underline: {},
  endorse: {},
  commend: {},
  condemn: {},
  approve: {},
  affirm: {},
  underscore: {},
  highlight: { noun: true },
  express: {},
  support: { noun: true },
  deplore: {},
  regret: { noun: true },
  appreciate: {},
  applaud: {},
  congratulate: {},
  thank: {},
  praise: {},
  denounce: {},
  reject: {},
  remind: {},
  confirm: {},
  insist: {},
  observe: {},
  conclude: {},
  declare: {},
  proclaim: {},
  resolve: {},
  agree: {},
  "point out": { head: "point", tails: ["out"] },
  "pay tribute": { head: "pay", tails: ["tribute"] },
  "look forward": { head: "look", tails: ["forward"] },
  "draw attention": { head: "draw", tails: ["attention", "the attention"] },
  "remain concerned": { head: "remain", tails: ["concerned"] },
};

/** British spellings and others that dictionaries do not have. */
const otherHeads: Readonly<Record<string, readonly string[]>> = {
  recognize: ["recognise"],
  emphasize: ["emphasise"],
  authorize: ["authorise"],
  reaffirm: ["re-affirm"],
};

function toVerb([lemma, row]: [string, Row]): OperativeVerb {
  const { head = lemma, tails = [""], directive = false, asking = "none", noun = false } = row;
  const heads = [head, ...(row.heads ?? []), ...(otherHeads[lemma] ?? [])].map(inflect);
  const formsOf = (form: "base" | "third" | "gerund" | "past"): readonly string[] =>
    heads.flatMap((forms) => tails.map((tail) => `${forms[form]} ${tail}`.trim()));
  return {
    lemma,
    forms: {
      base: formsOf("base"),
      third: formsOf("third"),
      gerund: formsOf("gerund"),
      past: formsOf("past"),
    },
    directive,
    asking,
    noun,
  };
}

/** The operative verbs of English documents. */
export const englishVerbs: readonly OperativeVerb[] = Object.entries(rows).map(toVerb);
