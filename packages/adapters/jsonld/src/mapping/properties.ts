import type { Property } from "./property.ts";

/** Every property, by its term: the key it has in the context and in a tree. */
export const properties = {
  // Identity and order
  identifier: { iri: "dcterms:identifier", value: "words", comment: "Id of the report." },
  modelVersion: {
    iri: "rapporteur:modelVersion",
    value: "words",
    comment: "Version of Rapporteur's model of a report.",
  },
  position: {
    iri: "schema:position",
    value: "integer",
    comment: "Place among the nodes that the same property of the same node leads to, counted from 1.",
  },
  hasPart: {
    iri: "schema:hasPart",
    value: "node",
    many: true,
    comment: "Blocks, sections, annexes, footnotes or points, told apart by their types.",
  },
  label: {
    iri: "rapporteur:label",
    value: "words",
    comment: "Number, letter or name as printed, without brackets and full stop.",
  },

  // Words, plain and exact
  text: { iri: "schema:text", value: "words", comment: "Words without their markup." },
  content: {
    iri: "rapporteur:content",
    value: "json",
    comment: "The same words with markup, links and note marks, where there are any.",
  },
  closing: {
    iri: "rapporteur:closing",
    value: "words",
    comment: "Words of a paragraph or point after its last point.",
  },
  closingContent: {
    iri: "rapporteur:closingContent",
    value: "json",
    comment: "The closing words with markup, links and note marks, where there are any.",
  },
  caption: { iri: "schema:caption", value: "words", comment: "Caption of a table or figure." },
  captionContent: {
    iri: "rapporteur:captionContent",
    value: "json",
    comment: "The caption with markup, links and note marks, where there are any.",
  },
  title: {
    iri: "dcterms:title",
    value: "words",
    comment: "Title of the report, a section or an agenda item.",
  },
  titleContent: {
    iri: "rapporteur:titleContent",
    value: "json",
    comment: "The title with markup, links and note marks, where there are any.",
  },
  subtitle: { iri: "fabio:hasSubtitle", value: "words", comment: "Subtitle of the report." },
  subtitleContent: {
    iri: "rapporteur:subtitleContent",
    value: "json",
    comment: "The subtitle with markup, links and note marks, where there are any.",
  },

  // The report and its masthead
  inLanguage: { iri: "schema:inLanguage", value: "words", comment: "BCP 47 code of the printed language." },
  organ: { iri: "rapporteur:organ", value: "words", comment: "Principal organ, as printed." },
  body: { iri: "rapporteur:body", value: "words", comment: "Body of the organ, as printed." },
  reportNumber: { iri: "schema:reportNumber", value: "words", comment: "Document symbol, as printed." },
  distribution: { iri: "rapporteur:distribution", value: "words", comment: "Distribution, as printed." },
  date: { iri: "dcterms:date", value: "date", comment: "Date in the masthead." },
  originalLanguage: {
    iri: "rapporteur:originalLanguage",
    value: "words",
    comment: "BCP 47 code of the language of the original.",
  },
  session: { iri: "rapporteur:session", value: "node", comment: "Session of the body." },
  number: { iri: "rapporteur:number", value: "integer", comment: "Number of a session." },
  startDate: { iri: "schema:startDate", value: "date", comment: "First day of a session." },
  endDate: { iri: "schema:endDate", value: "date", comment: "Last day of a session." },
  agendaItems: { iri: "rapporteur:agendaItem", value: "node", many: true, comment: "Items of the agenda." },
  lines: {
    iri: "rapporteur:mastheadLine",
    value: "node",
    many: true,
    comment: "Printed lines of the masthead that fill no other field.",
  },
  summary: { iri: "rapporteur:summary", value: "node", many: true, comment: "Blocks of the summary." },

  // Tables and figures
  rows: { iri: "rapporteur:row", value: "node", many: true, comment: "Rows of a table." },
  cells: { iri: "rapporteur:cell", value: "node", many: true, comment: "Cells of a row." },
  header: { iri: "rapporteur:header", value: "boolean", comment: "Whether a cell is a heading." },
  columnSpan: { iri: "rapporteur:columnSpan", value: "integer", comment: "Columns that a cell spans." },
  rowSpan: { iri: "rapporteur:rowSpan", value: "integer", comment: "Rows that a cell spans." },
  contentUrl: { iri: "schema:contentUrl", value: "address", comment: "Address of a picture." },
  description: { iri: "schema:description", value: "words", comment: "Picture in words." },

  // Registers
  citations: { iri: "rapporteur:citation", value: "node", many: true, comment: "Citations in the report." },
  stateSubmissions: {
    iri: "rapporteur:stateSubmission",
    value: "node",
    many: true,
    comment: "What single States reported.",
  },
  recommendations: {
    iri: "rapporteur:recommendation",
    value: "node",
    many: true,
    comment: "Paragraphs and points that recommend.",
  },
  kind: { iri: "rapporteur:kind", value: "words", comment: "Class of a cited source, or of those asked." },
  start: {
    iri: "rapporteur:start",
    value: "integer",
    comment:
      "Offset of the first character in the plain text of the node, in UTF-16 code units (Web Annotation counts code points).",
  },
  end: {
    iri: "rapporteur:end",
    value: "integer",
    comment: "Offset after the last character in the plain text of the node, in UTF-16 code units.",
  },

  // Citations
  citingEntity: {
    iri: "cito:hasCitingEntity",
    value: "node",
    comment: "Footnote, paragraph or point that cites.",
  },
  citedSymbol: { iri: "rapporteur:citedSymbol", value: "words", comment: "Symbol of the cited document." },
  citedUrl: { iri: "rapporteur:citedUrl", value: "address", comment: "Address of the cited source." },
  citedTitle: { iri: "rapporteur:citedTitle", value: "words", comment: "Title of the cited source." },
  pinpoints: {
    iri: "rapporteur:pinpoint",
    value: "node",
    many: true,
    comment: "Places in the cited source.",
  },
  unit: {
    iri: "rapporteur:unit",
    value: "words",
    comment: "What a pinpoint counts: paragraph, page, annex …",
  },
  from: { iri: "rapporteur:from", value: "words", comment: "First or only one, as printed." },
  to: { iri: "rapporteur:to", value: "words", comment: "Last one, as printed." },
  relation: {
    iri: "rapporteur:relation",
    value: "words",
    comment: "How the citing words introduce the source: cites, see, see-also.",
  },
  resolution: {
    iri: "rapporteur:resolution",
    value: "words",
    comment: "How the source was found: direct, ibid, short-title, ambiguous, unresolved.",
  },
  via: {
    iri: "rapporteur:via",
    value: "node",
    comment: "Footnote through which an ibid. or a short title reached its source.",
  },
  candidates: {
    iri: "rapporteur:candidate",
    value: "node",
    many: true,
    comment: "Citations that an ambiguous one may mean.",
  },
  candidatesInOrder: {
    iri: "rapporteur:candidatesInOrder",
    value: "json",
    comment: "Ids of the candidates, where their order is not the natural one.",
  },

  // State submissions
  stateName: { iri: "rapporteur:stateName", value: "words", comment: "Name of the State that reported." },
  iso3: { iri: "rapporteur:iso3", value: "words", comment: "ISO 3166-1 alpha-3 code of that State." },
  m49: { iri: "rapporteur:m49", value: "words", comment: "M49 code of that State." },
  section: { iri: "rapporteur:section", value: "node", comment: "Section that summarizes a submission." },
  paragraphs: {
    iri: "rapporteur:paragraph",
    value: "node",
    many: true,
    comment: "Paragraphs of a submission.",
  },
  paragraphsInOrder: {
    iri: "rapporteur:paragraphsInOrder",
    value: "json",
    comment: "Ids of the paragraphs, where their order is not the natural one.",
  },

  // Recommendations
  inParagraph: { iri: "rapporteur:inParagraph", value: "node", comment: "Paragraph that recommends." },
  inPoint: { iri: "rapporteur:inPoint", value: "node", comment: "Point of it that recommends." },
  actor: { iri: "rapporteur:actor", value: "words", comment: "Who recommends, as printed." },
  acts: { iri: "rapporteur:act", value: "node", many: true, comment: "Operative acts of a recommendation." },
  verb: { iri: "rapporteur:verb", value: "words", comment: "Lemma of the operative verb." },
  printed: { iri: "rapporteur:printed", value: "words", comment: "As printed." },
  adverb: { iri: "rapporteur:adverb", value: "words", comment: "Adverb of the operative verb." },
  directive: {
    iri: "rapporteur:directive",
    value: "boolean",
    comment: "Whether an act asks anyone to do anything.",
  },
  addressees: { iri: "rapporteur:addressee", value: "node", many: true, comment: "Those who are asked." },
  states: {
    iri: "rapporteur:stateCode",
    value: "words",
    many: true,
    comment: "ISO 3166-1 alpha-3 codes of the States among those asked.",
  },
  statesInOrder: {
    iri: "rapporteur:stateCodesInOrder",
    value: "json",
    comment: "The same codes, where their order is not the natural one.",
  },

  // One-way: made from the report when it is written, for those who query
  notes: {
    iri: "rapporteur:note",
    value: "node",
    many: true,
    comment: "Footnotes whose marks stand in the words.",
  },
  cites: { iri: "cito:cites", value: "node", many: true, comment: "Documents and pages that it cites." },
  citation: {
    iri: "schema:citation",
    value: "node",
    many: true,
    comment: "Documents and pages that the report cites anywhere.",
  },
  citedEntity: { iri: "cito:hasCitedEntity", value: "node", comment: "Document or page that is cited." },
  about: { iri: "schema:about", value: "node", comment: "State that reported." },
  name: { iri: "schema:name", value: "words", comment: "Name of a State." },
} as const satisfies Readonly<Record<string, Property>>;

/** The term of a property. */
export type Term = keyof typeof properties;
