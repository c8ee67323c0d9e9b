/** The kinds of places that people cite. */
export type PinpointKind =
  | "paragraph"
  | "footnote"
  | "chapter"
  | "section"
  | "annex"
  | "table"
  | "figure"
  | "recommendation";

/** The words for each kind, in the languages of the reports, in small letters and without full stop. */
const words: Readonly<Record<PinpointKind, string>> = {
  paragraph:
    "para paras par pars paragraph paragraphs paragraphe paragraphes párr párrs párrafo párrafos subparagraph subpara п пп пункт пункты",
  footnote: "footnote footnotes fn note notes nota notas сноска",
  chapter: "chapter chap ch chapitre capítulo cap глава",
  section: "section sect sec sección secc раздел",
  annex: "annex annexe anexo приложение",
  table: "table tableau cuadro таблица",
  figure: "figure fig figura gráfico рисунок диаграмма",
  recommendation: "recommendation recommendations rec recommandation recomendación рекомендация",
};

const kinds: ReadonlyMap<string, PinpointKind> = new Map(
  (Object.keys(words) as PinpointKind[]).flatMap((kind) =>
    (words[kind] ?? "").split(" ").map((word) => [word, kind] as const),
  ),
);

/** The kind that a word stands for ("paras.", "Section", "párr."); undefined if for none. */
export function pinpointKind(word: string): PinpointKind | undefined {
  return kinds.get(word.toLowerCase().replace(/\.$/, ""));
}
