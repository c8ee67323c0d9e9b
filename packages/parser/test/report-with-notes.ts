import type { Footnote, Inline, Report } from "@rapporteur/core";

/** Inline content of a test: `*italics*`, addresses as links. */
function inlines(text: string): readonly Inline[] {
  const found: Inline[] = [];
  for (const [part, italic, url] of text.matchAll(
    /\*([^*]+)\*|(https?:\/\/[^\s()]*[^\s,;().])|\*|[^*h]+|h/g,
  )) {
    if (italic !== undefined) found.push({ type: "emphasis", children: [{ type: "text", value: italic }] });
    else if (url !== undefined) found.push({ type: "link", url, children: [{ type: "text", value: url }] });
    else if (part !== "") found.push({ type: "text", value: part });
  }
  return found;
}

/** A note of a test. */
export function note(label: string, text: string, series = ""): Footnote {
  return { type: "footnote", id: `${series}fn-${label}`, label, content: inlines(text) };
}

/** A report that has these notes, numbered from 1, and these paragraphs. */
export function reportWithNotes(
  notes: readonly (string | Footnote)[],
  paragraphs: readonly string[] = [],
  more: Partial<Report> = {},
): Report {
  return {
    modelVersion: "1.0.0",
    id: "test",
    language: "en",
    masthead: {
      organ: "General Assembly",
      body: "Human Rights Council",
      date: "2023-08-03",
      agendaItems: [],
      title: [{ type: "text", value: "A title" }],
    },
    summary: [],
    blocks: paragraphs.map((text, index) => ({
      type: "paragraph",
      id: `para-${index + 1}`,
      number: String(index + 1),
      content: inlines(text),
      points: [],
    })),
    sections: [],
    annexes: [],
    footnotes: notes.map((text, index) => (typeof text === "string" ? note(String(index + 1), text) : text)),
    citations: [],
    stateSubmissions: [],
    recommendations: [],
    ...more,
  };
}
