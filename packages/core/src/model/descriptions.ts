import type { Figure, Paragraph, Point, Quote, Table, TableCell, TableRow } from "./block.ts";
import type { Citation, CitationTarget, Pinpoint } from "./citation.ts";
import type { Footnote } from "./footnote.ts";
import type {
  Break,
  Emphasis,
  FootnoteReference,
  Link,
  Strong,
  Subscript,
  Superscript,
  Text,
} from "./inline.ts";
import type { AgendaItem, Masthead, Session } from "./masthead.ts";
import type { Act, Addressee, Recommendation } from "./recommendation.ts";
import type { Report } from "./report.ts";
import type { Annex, Section } from "./section.ts";
import type { StateReference, StateSubmission } from "./state-submission.ts";

/** What a type of the model is, and what each of its fields holds: a field left out does not compile. */
interface DescriptionOf<X> {
  readonly is: string;
  readonly fields: { readonly [K in keyof X]-?: string };
}

const type = "What this is.";
const id = "Id, made of what is printed; anchors, keys of tables and fragments of addresses use it.";
const children = "The words so marked, with the markup inside them.";

/** The model in words, for its JSON Schema and for code books. */
export const descriptions = {
  Report: described<Report>("A report of the United Nations.", {
    modelVersion: "Version of the model that the report follows.",
    id: "Id of the report: made of its symbol when there is one, otherwise of body, session and title.",
    language: "Language the report is printed in (BCP 47).",
    masthead: "What stands above the text.",
    summary: "Paragraphs of the summary.",
    blocks: "Text before the first section; usually none.",
    sections: "Chapters, in order.",
    annexes: "Annexes, in order.",
    footnotes: "All footnotes, in the order of their marks.",
    citations: "Every place in the text that refers to a source, in order.",
    stateSubmissions: "What single States reported, in order.",
    recommendations: "Paragraphs and points that recommend, in order.",
  }),
  Masthead: described<Masthead>("What stands above the text: who issues the document, when, and its title.", {
    organ: "Organ that issues it, as printed.",
    body: "Body of that organ it goes to, as printed.",
    symbol: "Symbol of the document: only if printed or given, never guessed.",
    distribution: "What is printed after “Distr.”: General, Limited or Restricted.",
    date: "Date of the document (ISO 8601).",
    originalLanguage: "Language of the original (BCP 47).",
    session: "Session of the body.",
    agendaItems: "Items of the agenda it is submitted under.",
    title: "Title.",
    subtitle: "Subtitle: whose report it is.",
    lines: "Printed lines that fill no other field, in order.",
  }),
  Session: described<Session>("A session of the body.", {
    number: "Its number.",
    label: "Its name, as printed.",
    start: "First day (ISO 8601).",
    end: "Last day (ISO 8601).",
  }),
  AgendaItem: described<AgendaItem>("An item of the agenda.", {
    number: "Number, as printed: 72 (b).",
    title: "Title, where one is printed.",
  }),
  Section: described<Section>("A chapter, or a part of one.", {
    type,
    id,
    label: "Label without its full stop: III, A, 1; a heading may print none.",
    title: "The heading.",
    blocks: "What stands before the first subsection.",
    sections: "Subsections, in order.",
  }),
  Annex: described<Annex>("An annex; paragraphs, headings and notes may be numbered anew in it.", {
    type,
    id,
    label: "What follows the word “annex”: I.",
    title: "The heading.",
    blocks: "What stands before the first section.",
    sections: "Sections, in order.",
  }),
  Paragraph: described<Paragraph>("A paragraph, numbered or not, with its points.", {
    type,
    id,
    number: "Number, as printed; a paragraph may have none.",
    content: "The words before the first point.",
    points: "Points (a), (i) …, in order.",
    closing: "The words after the last point.",
  }),
  Point: described<Point>("A point of a paragraph.", {
    type,
    id,
    label: "Label without its brackets: h, ii, •.",
    content: "The words before the first point in it.",
    points: "Points in it, in order.",
    closing: "The words after the last point in it.",
  }),
  Table: described<Table>("A table.", { type, id, caption: "Caption.", rows: "Rows, in order." }),
  TableRow: described<TableRow>("A row of a table.", { cells: "Cells, in order." }),
  TableCell: described<TableCell>("A cell of a table.", {
    content: "Words of the cell.",
    header: "Whether it is a heading cell; absent means no.",
    columnSpan: "How many columns it spans; absent means one.",
    rowSpan: "How many rows it spans; absent means one.",
  }),
  Figure: described<Figure>("A picture.", {
    type,
    id,
    url: "Address that the source gives it.",
    description: "What is to be seen, in words.",
    caption: "Caption.",
  }),
  Quote: described<Quote>("Blocks set off as a quotation.", { type, id, blocks: "What is quoted." }),
  Text: described<Text>("A run of plain words.", { type, value: "The words, as printed." }),
  Emphasis: described<Emphasis>("Words printed in italics.", { type, children }),
  Strong: described<Strong>("Words printed in bold.", { type, children }),
  Superscript: described<Superscript>("Raised characters that are no note mark (km²).", { type, children }),
  Subscript: described<Subscript>("Lowered characters (CO₂).", { type, children }),
  Link: described<Link>("A link.", {
    type,
    url: "Address it leads to.",
    children: "The words that show it.",
  }),
  FootnoteReference: described<FootnoteReference>("The mark of a footnote; it has no words of its own.", {
    type,
    footnote: "Id of the footnote.",
  }),
  Break: described<Break>("A forced line break; in plain words one line feed.", { type }),
  Footnote: described<Footnote>("A footnote.", {
    type,
    id,
    label: "Its mark, as printed: 59, or * for a note to the title.",
    content: "Its words; paragraphs are parted by breaks.",
  }),
  Citation: described<Citation>("A place in the text that refers to a source.", {
    id,
    source: "Id of the footnote, paragraph or point that cites.",
    start: "Where it begins in the plain words of its source, in UTF-16 code units from 0.",
    end: "Where it ends, counted alike.",
    kind: "What kind of source is cited.",
    target: "What is cited, as far as the text tells.",
    pinpoints: "Places inside the source cited.",
    relation: "How the text refers to it.",
    resolution:
      "How the source was found: named outright, through ibid., through a short title, or not for certain.",
    via: "Id of the footnote through which an ibid. or a short title reached its source.",
    candidates: "Ids of the citations that an ambiguous one may mean.",
  }),
  CitationTarget: described<CitationTarget>("What a citation leads to.", {
    symbol: "Symbol of the document.",
    url: "Address.",
    title: "Title.",
  }),
  Pinpoint: described<Pinpoint>("A place inside a source.", {
    type: "What kind of place it is.",
    from: "The first one, or the only one, as printed.",
    to: "The last one of a range, as printed.",
  }),
  StateSubmission: described<StateSubmission>("What one State reported.", {
    id,
    state: "The State.",
    section: "Id of the section that summarizes it.",
    paragraphs: "Ids of its paragraphs.",
  }),
  StateReference: described<StateReference>("A State.", {
    name: "Official name.",
    iso3: "ISO 3166-1 alpha-3 code.",
    m49: "M49 code: three digits.",
  }),
  Recommendation: described<Recommendation>("A paragraph or point that recommends.", {
    id,
    label: "Its pinpoint: 83 (h).",
    paragraph: "Id of the paragraph it is, or stands in.",
    point: "Id of the point it is.",
    actor: "Who recommends, as printed.",
    acts: "Its operative acts, in order.",
  }),
  Act: described<Act>("An operative act: a verb, and what it is said to whom.", {
    verb: "The verb, as a dictionary lists it: call upon.",
    printed: "The verb as printed, with its adverb: Further requests.",
    adverb: "The adverb.",
    directive: "Whether it asks anyone to do anything.",
    start: "Where the act begins in the plain words of its paragraph or point, in UTF-16 code units from 0.",
    end: "Where it ends, counted alike.",
    addressees: "Whom it asks.",
  }),
  Addressee: described<Addressee>("One of those whom an act asks.", {
    printed: "As printed.",
    kind: "What kind of addressee that is.",
    states: "ISO 3166-1 alpha-3 codes of the States named.",
  }),
} as const;

function described<X>(is: string, fields: DescriptionOf<X>["fields"]): DescriptionOf<X> {
  return { is, fields };
}
