import type { OperativeVerb } from "../act-lexicon.ts";
import { type VerbRow, verbTable } from "../verb-table.ts";

/** Forms of a verb in -er; `stem` as in the third person. */
function regular(stem: string, more: Pick<VerbRow, "asking" | "noun"> = {}, tail = ""): VerbRow {
  return {
    third: `${stem}e${tail}|${stem}ent${tail}`,
    base: `${stem}er${tail}`,
    gerund: `${stem}ant${tail}`,
    past: ["é", "ée", "és", "ées"].map((ending) => `${stem}${ending}${tail}`).join("|"),
    ...more,
  };
}

const asks = { asking: "object" } as const;

/** The operative verbs of French documents. */
export const frenchVerbs: readonly OperativeVerb[] = verbTable({
  encourager: { ...regular("encourag", asks), gerund: "encourageant" },
  inviter: regular("invit", asks),
  engager: { ...regular("engag", asks), gerund: "engageant" },
  exhorter: regular("exhort", asks),
  prier: regular("pri", asks),
  demander: regular("demand", { ...asks, noun: true }),
  recommander: regular("recommand", asks),
  exiger: { ...regular("exig", { asking: "agent" }), gerund: "exigeant" },
  charger: { ...regular("charg", { ...asks, noun: true }), gerund: "chargeant" },
  autoriser: regular("autoris", asks),
  conseiller: regular("conseill", asks),
  proposer: regular("propos", { asking: "agent" }),
  suggérer: { ...regular("suggér", { asking: "agent" }), third: "suggère|suggèrent" },
  appeler: { ...regular("appel", asks), third: "appelle|appellent|en appelle|fait appel" },
  "lancer un appel": {
    third: "lance un appel|lancent un appel|lance de nouveau un appel",
    base: "lancer un appel",
    asking: "object",
  },
  souligner: regular("soulign"),
  insister: regular("insist"),
  "mettre l’accent": {
    third: "met l accent|mettent l accent",
    base: "mettre l accent",
    gerund: "mettant l accent",
  },
  rappeler: { ...regular("rappel"), third: "rappelle|rappellent" },
  réaffirmer: regular("réaffirm"),
  affirmer: regular("affirm"),
  réitérer: { ...regular("réitér"), third: "réitère|réitèrent" },
  reconnaître: { third: "reconnaît|reconnait|reconnaissent", base: "reconnaître", gerund: "reconnaissant" },
  noter: regular("not", { noun: true }),
  constater: regular("constat"),
  "prendre note": {
    third: "prend note|prennent note|prend bonne note",
    base: "prendre note",
    gerund: "prenant note",
  },
  "prendre acte": { third: "prend acte|prennent acte", base: "prendre acte", gerund: "prenant acte" },
  "se féliciter": { third: "se félicite|se félicitent", base: "se féliciter", gerund: "se félicitant" },
  féliciter: regular("félicit"),
  accueillir: { third: "accueille|accueillent", base: "accueillir", gerund: "accueillant" },
  saluer: regular("salu"),
  remercier: regular("remerci"),
  "rendre hommage": {
    third: "rend hommage|rendent hommage",
    base: "rendre hommage",
    gerund: "rendant hommage",
  },
  condamner: regular("condamn"),
  déplorer: regular("déplor"),
  regretter: regular("regrett"),
  rejeter: { ...regular("rejet"), third: "rejette|rejettent" },
  appuyer: { ...regular("appuy"), third: "appuie|appuient" },
  exprimer: regular("exprim"),
  approuver: regular("approuv"),
  "faire sien": {
    third: "fait sien|fait sienne|fait siens|fait siennes|font siennes",
    base: "faire sien|faire siennes",
  },
  décider: regular("décid"),
  déclarer: regular("déclar"),
});
