import type { ClassMapping } from "./class-mapping.ts";
import { group, inlines, node, nodes, optional, scalar } from "./fields.ts";
import { blockNames } from "./text-classes.ts";

/** The report itself, and the nouns of its masthead. */
export const reportClasses = {
  Report: {
    types: ["schema:Report", "fabio:ReportDocument"],
    comment: "A report of the United Nations, as printed.",
    fields: [
      scalar("modelVersion", "modelVersion"),
      scalar("id", "identifier"),
      scalar("language", "inLanguage"),
      group(
        "masthead",
        optional(scalar("organ", "organ")),
        optional(scalar("body", "body")),
        optional(scalar("symbol", "reportNumber")),
        optional(scalar("distribution", "distribution")),
        optional(scalar("date", "date")),
        optional(scalar("originalLanguage", "originalLanguage")),
        optional(node("session", "session", "Session")),
        nodes("agendaItems", "agendaItems", "AgendaItem"),
        inlines("title", "title", "titleContent"),
        optional(inlines("subtitle", "subtitle", "subtitleContent")),
        optional(nodes("lines", "lines", "Line")),
      ),
      nodes("summary", "summary", ...blockNames),
      nodes("blocks", "hasPart", ...blockNames),
      nodes("sections", "hasPart", "Section"),
      nodes("annexes", "hasPart", "Annex"),
      nodes("footnotes", "hasPart", "Footnote"),
      nodes("citations", "citations", "Citation"),
      nodes("stateSubmissions", "stateSubmissions", "StateSubmission"),
      nodes("recommendations", "recommendations", "Recommendation"),
    ],
    oneWay: ["notes", "citation"],
  },
  Session: {
    types: ["rapporteur:Session", "schema:Event"],
    comment: "A session of the body that the report goes to.",
    step: "session",
    fields: [
      optional(scalar("number", "number")),
      scalar("label", "label"),
      optional(scalar("start", "startDate")),
      optional(scalar("end", "endDate")),
    ],
  },
  AgendaItem: {
    types: ["rapporteur:AgendaItem"],
    comment: "An item of the agenda.",
    step: "agenda-item",
    fields: [scalar("number", "label"), optional(scalar("title", "title"))],
  },
  Line: {
    types: ["doco:Line"],
    comment: "A printed line of the masthead.",
    step: "line",
    bare: true,
    fields: [inlines("content", "text", "content")],
    oneWay: ["notes"],
  },
} as const satisfies Readonly<Record<string, ClassMapping>>;
