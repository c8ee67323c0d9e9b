export {
  type CitationGraph,
  type CitationLink,
  type CitedPlace,
  type CitedSource,
  citationGraph,
  type OpenCitation,
} from "./citation-graph/citation-graph.ts";
export type { Account, AccountEntry, AccountFault } from "./contract/account.ts";
export type { Adapter } from "./contract/adapter.ts";
export { type Conversion, convert } from "./contract/convert.ts";
export {
  type DiagnosticRule,
  type DiagnosticsTable,
  defineDiagnostics,
  type Finding,
} from "./contract/define-diagnostics.ts";
export type { Diagnostic, Severity } from "./contract/diagnostic.ts";
export { editDistance } from "./contract/edit-distance.ts";
export type { File, Files } from "./contract/files.ts";
export { type Misuse, MisuseError } from "./contract/misuse-error.ts";
export { nearestWord } from "./contract/nearest-word.ts";
export type { Awaitable, Failure, Outcome, Reading, Success, Trace } from "./contract/outcome.ts";
export { fail, succeed, withEarlier } from "./contract/outcome-of.ts";
export { parseOptions } from "./contract/parse-options.ts";
export type { PartPlace, Place, PointerPlace, TextPlace } from "./contract/place.ts";
export type { BytesSource, FilesSource, NamedBytes, Source, TextSource } from "./contract/source.ts";
export { coreDiagnostics } from "./diagnostics.ts";
export { apply } from "./diff/apply.ts";
export { type Bump, bumpOf } from "./diff/bump.ts";
export type {
  Added,
  AnyAdded,
  AnyChanged,
  AnyRemoved,
  Change,
  Changed,
  IdentifiedKind,
  ItemPlace,
  LabelledKind,
  ListedKind,
  Moved,
  OwnFields,
  Removed,
  Renamed,
  Renumbered,
  Restyled,
  Reworded,
  WordsField,
} from "./diff/changes/change.ts";
export { diff, type ReportDiff } from "./diff/diff.ts";
export type { FieldRole, FieldWithRole } from "./diff/items/field-roles.ts";
export type { ItemKind, ItemTypes } from "./diff/items/item-kind.ts";
export type { Hunk } from "./diff/words/hunk.ts";
export type { ClosePiece, OpenPiece, Piece, SeamPiece, SpanType } from "./diff/words/piece.ts";
export { json } from "./json/format.ts";
export { fromJSON, jsonTextLimit } from "./json/from-json.ts";
export { toJSON } from "./json/to-json.ts";
export { type LabelBreak, labelBreaks } from "./labels/label-breaks.ts";
export { type LabelReading, type LabelSeries, labelReadings } from "./labels/label-reading.ts";
export { letterToNumber, numberToLetter } from "./labels/letter.ts";
export { nextLabel, printLabel, readingFollows } from "./labels/next-label.ts";
export { numberToRoman, romanToNumber } from "./labels/roman.ts";
export { migrate } from "./migration/migrate.ts";
export type { MigrationStep } from "./migration/migration-step.ts";
export {
  blockSchema,
  figureSchema,
  paragraphSchema,
  pointSchema,
  quoteSchema,
  tableCellSchema,
  tableRowSchema,
  tableSchema,
} from "./model/block.schema.ts";
export type { Block, Figure, Paragraph, Point, Quote, Table, TableCell, TableRow } from "./model/block.ts";
export {
  citationKindSchema,
  citationRelationSchema,
  citationResolutionSchema,
  citationSchema,
  citationTargetSchema,
  pinpointSchema,
} from "./model/citation.schema.ts";
export type {
  Citation,
  CitationKind,
  CitationRelation,
  CitationResolution,
  CitationTarget,
  Pinpoint,
} from "./model/citation.ts";
export { footnoteSchema } from "./model/footnote.schema.ts";
export type { Footnote } from "./model/footnote.ts";
export {
  breakSchema,
  emphasisSchema,
  footnoteReferenceSchema,
  inlineSchema,
  linkSchema,
  strongSchema,
  subscriptSchema,
  superscriptSchema,
  textSchema,
} from "./model/inline.schema.ts";
export type {
  Break,
  Emphasis,
  FootnoteReference,
  Inline,
  Link,
  Strong,
  Subscript,
  Superscript,
  Text,
} from "./model/inline.ts";
export { agendaItemSchema, mastheadSchema, sessionSchema } from "./model/masthead.schema.ts";
export type { AgendaItem, Masthead, Session } from "./model/masthead.ts";
export { modelVersion } from "./model/model-version.ts";
export type { ObjectSchema } from "./model/object-schema.ts";
export {
  actSchema,
  addresseeKindSchema,
  addresseeSchema,
  recommendationSchema,
} from "./model/recommendation.schema.ts";
export type { Act, Addressee, AddresseeKind, Recommendation } from "./model/recommendation.ts";
export { reportSchema } from "./model/report.schema.ts";
export type { Report } from "./model/report.ts";
export { reportJsonSchema } from "./model/report-json-schema.ts";
export { annexSchema, sectionSchema } from "./model/section.schema.ts";
export type { Annex, Section } from "./model/section.ts";
export { stateReferenceSchema, stateSubmissionSchema } from "./model/state-submission.schema.ts";
export type { StateReference, StateSubmission } from "./model/state-submission.ts";
export { citeAs } from "./pinpoint/cite-as.ts";
export { type Located, locate } from "./pinpoint/locate.ts";
export { footnotesOf } from "./registers/footnotes-of.ts";
export { submissionOf } from "./registers/submission-of.ts";
export { actWords, citationWords, recommendationText } from "./registers/words.ts";
export { decodeText, defaultTextLimit } from "./source/decode-text.ts";
export { textPlaces } from "./source/text-places.ts";
export { find } from "./tree/find.ts";
export { fullText } from "./tree/full-text.ts";
export { ownInlines } from "./tree/own-inlines.ts";
export { plainText } from "./tree/plain-text.ts";
export {
  type ControlCharacter,
  type FootnoteMark,
  type IndexEntry,
  type Indexed,
  type ReportIndex,
  reportIndex,
} from "./tree/report-index.ts";
export type { ReportNode, ReportPart } from "./tree/report-node.ts";
export { type Visitor, type Whereabouts, walk } from "./tree/walk.ts";
export { walkInlines } from "./tree/walk-inlines.ts";
export { checkFacts } from "./validation/check-facts.ts";
export { checkModel } from "./validation/check-model.ts";
export { validate } from "./validation/validate.ts";
