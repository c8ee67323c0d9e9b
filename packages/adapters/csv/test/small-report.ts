import { modelVersion, type Report } from "@rapporteur/core";

/** A report with one of everything. */
export const smallReport: Report = {
  modelVersion,
  id: "a-report",
  language: "en",
  masthead: {
    organ: "General Assembly",
    body: "Human Rights Council",
    symbol: "A/HRC/54/81",
    distribution: "General",
    originalLanguage: "fr",
    date: "2023-08-03",
    session: { label: "Fifty-fourth session", number: 54, start: "2023-09-11", end: "2023-10-06" },
    agendaItems: [{ number: "3", title: "Promotion" }, { number: "72 (b)" }],
    title: [{ type: "text", value: "Human rights, of migrants" }],
    subtitle: [{ type: "text", value: "Report of the Secretary-General" }],
    lines: [[{ type: "text", value: "Advance version" }], []],
  },
  summary: [
    { type: "paragraph", id: "text-1", content: [{ type: "text", value: 'A "summary"' }], points: [] },
  ],
  blocks: [{ type: "figure", id: "figure-1", url: "images/map.png", description: "A map" }],
  sections: [
    {
      type: "section",
      id: "sec-I",
      label: "I",
      title: [{ type: "text", value: "Introduction" }],
      blocks: [
        {
          type: "paragraph",
          id: "para-1",
          number: "1",
          content: [
            { type: "text", value: "States are asked" },
            { type: "footnoteReference", footnote: "fn-1" },
            { type: "text", value: ":" },
          ],
          points: [
            {
              type: "point",
              id: "para-1-a",
              label: "a",
              content: [{ type: "text", value: "Requests Argentina to act;" }],
              points: [],
            },
          ],
          closing: [{ type: "emphasis", children: [{ type: "text", value: "in time" }] }],
        },
        {
          type: "table",
          id: "table-1",
          caption: [{ type: "text", value: "States" }],
          rows: [
            { cells: [{ content: [{ type: "text", value: "State" }], header: true, columnSpan: 2 }] },
            { cells: [{ content: [] }, { content: [{ type: "text", value: "1.10" }], header: false }] },
            { cells: [] },
          ],
        },
        {
          type: "quote",
          id: "quote-1",
          blocks: [{ type: "paragraph", id: "quote-1-para-1", number: "7", content: [], points: [] }],
        },
      ],
      sections: [{ type: "section", id: "sec-I-A", label: "A", title: [], blocks: [], sections: [] }],
    },
  ],
  annexes: [{ type: "annex", id: "annex-I", label: "I", title: [], blocks: [], sections: [] }],
  footnotes: [
    { type: "footnote", id: "fn-1", label: "1", content: [{ type: "text", value: "A/HRC/38/41, para. 3." }] },
    { type: "footnote", id: "fn-2", label: "2", content: [{ type: "text", value: "Ibid." }] },
  ],
  citations: [
    {
      id: "cite-1-1",
      source: "fn-1",
      start: 0,
      end: 20,
      kind: "document",
      target: { symbol: "A/HRC/38/41", url: "https://docs.un.org/A/HRC/38/41", title: "A title" },
      pinpoints: [{ type: "paragraph", from: "3", to: "4" }],
      relation: "cites",
      resolution: "direct",
    },
    {
      id: "cite-2-1",
      source: "fn-2",
      start: 0,
      end: 5,
      kind: "document",
      pinpoints: [],
      relation: "cites",
      resolution: "ambiguous",
      via: "fn-1",
      candidates: ["cite-1-1"],
    },
  ],
  stateSubmissions: [
    {
      id: "submission-ARG",
      state: { name: "Argentina", iso3: "ARG", m49: "032" },
      section: "sec-I",
      paragraphs: ["para-1"],
    },
  ],
  recommendations: [
    {
      id: "rec-1-a",
      label: "1 (a)",
      paragraph: "para-1",
      point: "para-1-a",
      actor: "The Council",
      acts: [
        {
          verb: "request",
          printed: "Requests",
          adverb: "Strongly",
          directive: true,
          start: 0,
          end: 25,
          addressees: [{ printed: "Argentina", kind: "state", states: ["ARG", "FRA"] }],
        },
      ],
    },
  ],
};
