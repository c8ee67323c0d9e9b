import type { BlockName, ClassMapping } from "./class-mapping.ts";
import { inlines, nodes, optional, scalar } from "./fields.ts";

/** The classes that a list of blocks may hold. */
export const blockNames: readonly BlockName[] = ["Paragraph", "Table", "Figure", "Quote"];

const oneWay = ["notes", "cites"] as const;
const content = inlines("content", "text", "content");
const closing = optional(inlines("closing", "closing", "closingContent"));
const caption = optional(inlines("caption", "caption", "captionContent"));
const points = nodes("points", "hasPart", "Point");

const sectionFields = [
  optional(scalar("label", "label")),
  inlines("title", "title", "titleContent"),
  nodes("blocks", "hasPart", ...blockNames),
  nodes("sections", "hasPart", "Section"),
];

/** The nouns that a report's text is made of. */
export const textClasses = {
  Section: {
    types: ["doco:Section"],
    comment: "A chapter, or a part of one.",
    tag: "section",
    fields: sectionFields,
    oneWay,
  },
  Annex: {
    types: ["doco:Appendix"],
    comment: "An annex.",
    tag: "annex",
    fields: sectionFields,
    oneWay,
  },
  Paragraph: {
    types: ["doco:Paragraph"],
    comment: "A paragraph, numbered or not.",
    tag: "paragraph",
    fields: [optional(scalar("number", "label")), content, points, closing],
    oneWay,
  },
  Point: {
    types: ["rapporteur:Point"],
    comment: "A point of a paragraph: (a), (i) …",
    tag: "point",
    fields: [scalar("label", "label"), content, points, closing],
    oneWay,
  },
  Table: {
    types: ["doco:Table"],
    comment: "A table.",
    tag: "table",
    fields: [caption, nodes("rows", "rows", "TableRow")],
    oneWay,
  },
  TableRow: {
    types: ["rapporteur:TableRow"],
    comment: "A row of a table.",
    step: "row",
    fields: [nodes("cells", "cells", "TableCell")],
  },
  TableCell: {
    types: ["rapporteur:TableCell"],
    comment: "A cell of a row.",
    step: "cell",
    fields: [
      content,
      optional(scalar("header", "header")),
      optional(scalar("columnSpan", "columnSpan")),
      optional(scalar("rowSpan", "rowSpan")),
    ],
    oneWay: ["notes"],
  },
  Figure: {
    types: ["doco:Figure"],
    comment: "A picture.",
    tag: "figure",
    fields: [optional(scalar("url", "contentUrl")), optional(scalar("description", "description")), caption],
    oneWay,
  },
  Quote: {
    types: ["doco:BlockQuotation"],
    comment: "Blocks set off as a quotation.",
    tag: "quote",
    fields: [nodes("blocks", "hasPart", ...blockNames)],
    oneWay: ["cites"],
  },
  Footnote: {
    types: ["doco:Footnote"],
    comment: "A note.",
    tag: "footnote",
    fields: [scalar("label", "label"), content],
    oneWay,
  },
} as const satisfies Readonly<Record<string, ClassMapping>>;
