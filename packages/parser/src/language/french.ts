import type { Lexicon } from "./lexicon.ts";
import { ordinalReader } from "./ordinals.ts";

const ordinals = {
  première: 1,
  unième: 1,
  deuxième: 2,
  seconde: 2,
  troisième: 3,
  quatrième: 4,
  cinquième: 5,
  sixième: 6,
  septième: 7,
  huitième: 8,
  neuvième: 9,
  dixième: 10,
  onzième: 11,
  douzième: 12,
  treizième: 13,
  quatorzième: 14,
  quinzième: 15,
  seizième: 16,
  vingtième: 20,
  trentième: 30,
  quarantième: 40,
  cinquantième: 50,
  soixantième: 60,
  centième: 100,
  dix: 10,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  cent: 100,
};
const read = ordinalReader(ordinals, /[\s-]+/);

export const french: Lexicon = {
  language: "fr",
  commonWords: ["les", "des", "et", "la", "du", "dans", "que", "pour", "sur", "une", "aux", "est"],
  organs: [
    "Assemblée générale",
    "Conseil de sécurité",
    "Conseil économique et social",
    "Conseil de tutelle",
    "Cour internationale de Justice",
    "Secrétariat",
  ],
  distribution: /\bDistr(?:ibution)?\s?[.:]?\s*:?\s*(générale|limitée|restreinte)/i,
  original:
    /\bOriginal\s?:\s*((?:anglais|français|espagnol|russe|arabe|chinois)(?:\s?(?:\/|et|,)\s?(?:anglais|français|espagnol|russe|arabe|chinois))*)/i,
  languageNames: { anglais: "en", français: "fr", espagnol: "es", russe: "ru", arabe: "ar", chinois: "zh" },
  session: /^(?:\S{1,24}\s){1,4}session(?: (?:extraordinaire|ordinaire)(?: d.urgence)?)?$/i,
  // Quatre-vingt is four times twenty: the only product among the ordinals.
  sessionNumber: (label) => {
    const eighty = /quatre-vingts?/i.exec(label);
    if (!eighty) return read(label);
    return 80 + (/quatre-vingtième/i.test(label) ? 0 : (read(label.replace(eighty[0], "")) ?? 0));
  },
  agendaItem: /^points?\s+(\d.*?)(?:\s+de (?:l.ordre du jour|la liste).*)?$/i,
  months: [
    ["janvier"],
    ["février", "fevrier"],
    ["mars"],
    ["avril"],
    ["mai"],
    ["juin"],
    ["juillet"],
    ["août", "aout"],
    ["septembre"],
    ["octobre"],
    ["novembre"],
    ["décembre", "decembre"],
  ],
  authorLine:
    /^(?:(?:\S{1,20}ième|Premier|Projet d.)\s?){0,3}(?:rapport|note|étude|lettre|exposé|communication|compilation|mémorandum)\b.*\b(?:du|de|des|par)\b/i,
  caption: /^(?:tableau|figure|encadré|carte|graphique)\s+(?:[IVXLC]+|\d{1,3}|[A-Z])(?=[\s.:–—-]|$)/i,
  bodyName:
    /(?:Conseil|Comité|Commission|Conférence|Assemblée|Instance|Groupe de travail|Mécanisme|Sous-Comité|Programme|Fonds|Réunion)/,
  summary: /^résumé\.?$/i,
  introduction: /^introduction$/i,
  recommends:
    /(?:devrai(?:en)?t|doi(?:ven)?t|recommande|engage|exhorte|invite|prie|demande|encourage|appelle|il (?:faut|convient|importe))/i,
  contents: /^(?:table des matières|sommaire)$/i,
  annex:
    /^(?:annexe|appendice|pièce jointe)(?=[\s.:–—-]|$)(?:\s+([IVXLC]+|\d{1,2}|[A-Z])(?=[\s.:–—-]|$))?(?:\s*[.:–—-]\s*|\s+)?(.*)$/i,
  recommendations: /\brecommandations?\b/i,
  submissions:
    /(?:résumé|synthèse|aperçu|informations|renseignements|réponses|contributions|communications).*(?:États|Gouvernements|Parties)/i,
};
