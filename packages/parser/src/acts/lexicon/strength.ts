/**
 * How hard an act presses. No text of the United Nations ranks the verbs: the classes follow drafting usage and are
 * ours. They say nothing about how precise the action is that is asked for.
 *
 * | class | what it does |
 * |---|---|
 * | `decision` | settles a matter by being said |
 * | `demand` | leaves no choice |
 * | `urging` | presses |
 * | `request` | asks, as of right or as good advice |
 * | `invitation` | leaves the choice |
 * | `appraisal` | praises or blames |
 * | `emphasis` | states, recalls or stresses |
 * | `notice` | takes something in without judging it |
 */
export type Strength =
  | "decision"
  | "demand"
  | "urging"
  | "request"
  | "invitation"
  | "appraisal"
  | "emphasis"
  | "notice";

const lemmas: Readonly<Record<Strength, readonly string[]>> = {
  decision: [
    ...["decide", "approve", "endorse", "authorize", "resolve", "declare", "proclaim", "agree", "adopt"],
    ...["décider", "approuver", "faire sien", "autoriser", "déclarer", "adopter"],
    ...["decidir", "aprobar", "hacer suyo", "autorizar", "declarar"],
    ...["постановлять", "одобрять", "уполномочивать", "провозглашать"],
  ],
  demand: [
    ...["demand", "require", "instruct", "direct", "mandate", "must", "shall"],
    ...["exiger", "charger", "devoir (présent)"],
    ...["exigir", "encargar", "deber (presente)"],
    ...["требовать", "поручать", "должен"],
  ],
  urging: [
    ...["urge", "call upon", "call for", "appeal", "exhort", "implore", "reiterate call", "need to"],
    ...["engager", "exhorter", "appeler", "lancer un appel", "falloir"],
    ...["instar", "exhortar", "hacer un llamamiento"],
    ...["призывать", "необходимо"],
  ],
  request: [
    ...["request", "ask", "recommend", "entrust", "task", "trust", "expect", "should", "ought to"],
    ...["demander", "prier", "recommander", "devoir (conditionnel)", "convenir"],
    ...["pedir", "solicitar", "recomendar", "deber (condicional)", "convenir que"],
    ...["просить", "рекомендовать", "следовать"],
  ],
  invitation: [
    ...["encourage", "invite", "propose", "suggest", "advise", "may wish to"],
    ...["encourager", "inviter", "proposer", "suggérer", "conseiller"],
    ...["alentar", "invitar", "proponer", "sugerir", "aconsejar"],
    ...["поощрять", "предлагать", "советовать"],
  ],
  appraisal: [
    ...["welcome", "commend", "condemn", "deplore", "regret", "support", "express", "appreciate", "applaud"],
    ...[
      "congratulate",
      "thank",
      "praise",
      "denounce",
      "reject",
      "pay tribute",
      "look forward",
      "remain concerned",
    ],
    ...["se féliciter", "accueillir", "saluer", "féliciter", "condamner", "déplorer", "regretter", "appuyer"],
    ...["exprimer", "remercier", "rendre hommage", "rejeter"],
    ...[
      "acoger",
      "encomiar",
      "felicitar",
      "condenar",
      "deplorar",
      "lamentar",
      "apoyar",
      "expresar",
      "agradecer",
    ],
    ...["приветствовать", "высоко оценивать", "осуждать", "сожалеть", "поддерживать", "выражать"],
  ],
  emphasis: [
    ...[
      "highlight",
      "underscore",
      "underline",
      "stress",
      "emphasize",
      "recall",
      "reaffirm",
      "reiterate",
      "affirm",
    ],
    ...["recognize", "confirm", "remind", "insist", "point out", "conclude", "draw attention"],
    ...[
      "souligner",
      "insister",
      "mettre l’accent",
      "rappeler",
      "réaffirmer",
      "réitérer",
      "affirmer",
      "reconnaître",
    ],
    ...[
      "subrayar",
      "destacar",
      "poner de relieve",
      "recordar",
      "reafirmar",
      "reiterar",
      "afirmar",
      "reconocer",
    ],
    ...["подчеркивать", "напоминать", "подтверждать", "признавать", "заявлять", "обращать внимание"],
  ],
  notice: [
    ...["note", "take note", "acknowledge", "observe"],
    ...["noter", "prendre note", "prendre acte", "constater"],
    ...["observar", "tomar nota", "constatar"],
    ...["отмечать", "принимать к сведению"],
  ],
};

const strengths = new Map(
  (Object.entries(lemmas) as [Strength, readonly string[]][]).flatMap(([strength, listed]) =>
    listed.map((lemma) => [lemma, strength] as const),
  ),
);

/**
 * The class of an act's verb, by its lemma ("call upon" gives `urging`); `undefined` for a verb that only says what
 * is to be done ("ratify"), whose force is that of the words before it.
 */
export function strengthOf(lemma: string): Strength | undefined {
  return strengths.get(lemma);
}
