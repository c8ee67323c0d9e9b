import type { Inline } from "../src/model/inline.ts";
import type { Report } from "../src/model/report.ts";

export const text = (value: string): Inline => ({ type: "text", value });
export const mark = (footnote: string): Inline => ({ type: "footnoteReference", footnote });

/** A small sound report that has at least one of everything. */
export const sampleReport: Report = {
  modelVersion: "1.0.0",
  id: "hrc54-human-rights-of-migrants",
  language: "en",
  masthead: {
    organ: "General Assembly",
    body: "Human Rights Council",
    distribution: "General",
    date: "2023-08-03",
    originalLanguage: "en",
    session: { number: 54, label: "Fifty-fourth session", start: "2023-09-11", end: "2023-10-06" },
    agendaItems: [{ number: "2", title: "Annual report" }, { number: "3" }],
    title: [text("Human rights of migrants")],
    subtitle: [text("Report of the Secretary-General"), mark("fn-star")],
    lines: [[text("Advance version")]],
  },
  summary: [{ type: "paragraph", id: "summary-1", content: [text("A summary.")], points: [] }],
  blocks: [],
  sections: [
    {
      type: "section",
      id: "sec-I",
      label: "I",
      title: [text("Introduction")],
      blocks: [
        {
          type: "paragraph",
          id: "para-1",
          number: "1",
          content: [
            text("Emissions of CO"),
            { type: "subscript", children: [text("2")] },
            text(" rose."),
            mark("fn-1"),
          ],
          points: [],
        },
        {
          type: "quote",
          id: "quote-1",
          blocks: [
            { type: "paragraph", id: "quote-1-para-7", number: "7", content: [text("Quoted.")], points: [] },
          ],
        },
      ],
      sections: [],
    },
    {
      type: "section",
      id: "sec-II",
      label: "II",
      title: [text("Submissions")],
      blocks: [],
      sections: [
        {
          type: "section",
          id: "sec-II-A",
          label: "A",
          title: [{ type: "strong", children: [text("Argentina")] }],
          blocks: [
            {
              type: "paragraph",
              id: "para-2",
              number: "2",
              content: [
                text("Argentina "),
                { type: "emphasis", children: [text("reported")] },
                { type: "break" },
                text("on 10 km"),
                { type: "superscript", children: [text("2")] },
                text("; see "),
                { type: "link", url: "https://docs.un.org/A/HRC/54/81", children: [text("A/HRC/54/81")] },
                text("."),
                mark("fn-2"),
              ],
              points: [],
            },
            {
              type: "table",
              id: "table-1",
              caption: [text("Arrivals")],
              rows: [
                { cells: [{ content: [text("Year")], header: true, columnSpan: 2 }] },
                { cells: [{ content: [text("2023")] }, { content: [text("5"), mark("fn-a")], rowSpan: 1 }] },
              ],
            },
            {
              type: "figure",
              id: "figure-1",
              url: "images/map.png",
              description: "A map",
              caption: [text("Map")],
            },
          ],
          sections: [],
        },
      ],
    },
    {
      type: "section",
      id: "sec-III",
      label: "III",
      title: [text("Conclusions and recommendations")],
      blocks: [
        {
          type: "paragraph",
          id: "para-3",
          number: "3",
          content: [text("The Secretary-General:")],
          points: [
            {
              type: "point",
              id: "para-3-a",
              label: "a",
              content: [text("Calls upon States to:")],
              points: [
                { type: "point", id: "para-3-a-i", label: "i", content: [text("Listen;")], points: [] },
                { type: "point", id: "para-3-a-ii", label: "ii", content: [text("Act 😀;")], points: [] },
              ],
              closing: [text("without delay;")],
            },
            {
              type: "point",
              id: "para-3-b",
              label: "b",
              content: [text("Requests OHCHR to report.")],
              points: [],
            },
          ],
          closing: [text("All this matters.")],
        },
      ],
      sections: [],
    },
  ],
  annexes: [
    {
      type: "annex",
      id: "annex-I",
      label: "I",
      title: [text("List of submissions")],
      blocks: [
        {
          type: "paragraph",
          id: "annex-I-para-1",
          number: "1",
          content: [text("One."), mark("annex-I-fn-1")],
          points: [],
        },
      ],
      sections: [
        {
          type: "section",
          id: "annex-I-sec-A",
          label: "A",
          title: [text("States")],
          blocks: [],
          sections: [],
        },
      ],
    },
  ],
  footnotes: [
    { type: "footnote", id: "fn-star", label: "*", content: [text("Submitted late.")] },
    {
      type: "footnote",
      id: "fn-1",
      label: "1",
      content: [text("See A/HRC/54/81, paras. 24–38; and E/2021/71.")],
    },
    { type: "footnote", id: "fn-2", label: "2", content: [text("Ibid.")] },
    { type: "footnote", id: "fn-a", label: "a", content: [text("Estimate.")] },
    { type: "footnote", id: "annex-I-fn-1", label: "1", content: [text("In the annex.")] },
  ],
  citations: [
    {
      id: "cite-1-1",
      source: "fn-1",
      start: 4,
      end: 29,
      kind: "document",
      target: { symbol: "A/HRC/54/81", url: "https://docs.un.org/A/HRC/54/81" },
      pinpoints: [{ type: "paragraph", from: "24", to: "38" }],
      relation: "see",
      resolution: "direct",
    },
    {
      id: "cite-1-2",
      source: "fn-1",
      start: 35,
      end: 44,
      kind: "document",
      target: { symbol: "E/2021/71" },
      pinpoints: [],
      relation: "see",
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
      candidates: ["cite-1-1", "cite-1-2"],
    },
  ],
  stateSubmissions: [
    {
      id: "submission-ARG",
      state: { name: "Argentina", iso3: "ARG", m49: "032" },
      section: "sec-II-A",
      paragraphs: ["para-2"],
    },
  ],
  recommendations: [
    {
      id: "rec-3-b",
      label: "3 (b)",
      paragraph: "para-3",
      point: "para-3-b",
      actor: "The Secretary-General",
      acts: [
        {
          verb: "request",
          printed: "Requests",
          directive: true,
          start: 0,
          end: 25,
          addressees: [{ printed: "OHCHR", kind: "un-entity" }],
        },
      ],
    },
  ],
};
