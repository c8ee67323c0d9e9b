import type { Lexicon } from "./lexicon.ts";
import { ordinalReader } from "./ordinals.ts";

const ordinals = {
  primer: 1,
  primero: 1,
  segundo: 2,
  tercer: 3,
  tercero: 3,
  cuarto: 4,
  quinto: 5,
  sexto: 6,
  séptimo: 7,
  octavo: 8,
  noveno: 9,
  décimo: 10,
  undécimo: 11,
  duodécimo: 12,
  decimotercer: 13,
  decimocuarto: 14,
  decimoquinto: 15,
  decimosexto: 16,
  decimoséptimo: 17,
  decimoctavo: 18,
  decimonoveno: 19,
  vigésimo: 20,
  trigésimo: 30,
  cuadragésimo: 40,
  quincuagésimo: 50,
  sexagésimo: 60,
  septuagésimo: 70,
  octogésimo: 80,
  nonagésimo: 90,
  centésimo: 100,
};

export const spanish: Lexicon = {
  language: "es",
  commonWords: ["los", "las", "de", "y", "del", "que", "el", "en", "para", "una", "por", "con"],
  organs: [
    "Asamblea General",
    "Consejo de Seguridad",
    "Consejo Económico y Social",
    "Consejo de Administración Fiduciaria",
    "Corte Internacional de Justicia",
    "Secretaría",
  ],
  distribution: /\bDistr(?:ibución)?\s?[.:]?\s*:?\s*(general|limitada|reservada)/i,
  original:
    /\bOriginal\s?:\s*((?:inglés|francés|español|ruso|árabe|chino)(?:\s?(?:\/|y|e|,)\s?(?:inglés|francés|español|ruso|árabe|chino))*)/i,
  languageNames: { inglés: "en", francés: "fr", español: "es", ruso: "ru", árabe: "ar", chino: "zh" },
  session:
    /^(?:\S{1,24}\s){1,4}(?:período (?:extraordinario )?de sesiones|sesión)(?: (?:extraordinario|de emergencia|ordinario))*$/i,
  sessionNumber: ordinalReader(ordinals, /[\s-]+/),
  agendaItem: /^temas?\s+(\d.*?)(?:\s+d(?:el programa|e la (?:agenda|lista)).*)?$/i,
  months: [
    ["enero"],
    ["febrero"],
    ["marzo"],
    ["abril"],
    ["mayo"],
    ["junio"],
    ["julio"],
    ["agosto"],
    ["septiembre", "setiembre"],
    ["octubre"],
    ["noviembre"],
    ["diciembre"],
  ],
  authorLine:
    /^(?:(?:\S+|Proyecto de)\s)?(?:informe|nota|estudio|carta|exposición|comunicación|recopilación|memorando)\b.*\b(?:del|de|por|presentad[oa])\b/i,
  caption: /^(?:cuadro|gráfico|figura|recuadro|mapa|tabla)\s+(?:[IVXLC]+|\d{1,3}|[A-Z])(?=[\s.:–—-]|$)/i,
  bodyName:
    /(?:Consejo|Comité|Comisión|Conferencia|Asamblea|Foro|Grupo de Trabajo|Mecanismo|Subcomité|Junta|Programa|Fondo|Reunión)/,
  summary: /^resumen\.?$/i,
  introduction: /^introducción$/i,
  recommends:
    /(?:deb(?:e|en|ería|erían)(?![a-zñáéíóú])|recomienda|insta|exhorta|alienta|invita|solicita|pide|hace un llamamiento)/i,
  contents: /^(?:índice|sumario)$/i,
  annex:
    /^(?:anexo|apéndice)(?=[\s.:–—-]|$)(?:\s+([IVXLC]+|\d{1,2}|[A-Z])(?=[\s.:–—-]|$))?(?:\s*[.:–—-]\s*|\s+)?(.*)$/i,
  recommendations: /\brecomendaci(?:ones|ón)\b/i,
  submissions:
    /(?:resumen|síntesis|panorama|información|comunicaciones|respuestas|contribuciones|aportaciones).*(?:Estados|Gobiernos|Partes)/i,
};
