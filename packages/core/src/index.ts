export type { Account, AccountEntry, AccountFault } from "./contract/account.ts";
export type { Adapter } from "./contract/adapter.ts";
export {
  type DiagnosticRule,
  type DiagnosticsTable,
  defineDiagnostics,
  type Finding,
} from "./contract/define-diagnostics.ts";
export type { Diagnostic, Severity } from "./contract/diagnostic.ts";
export type { File, Files } from "./contract/files.ts";
export type { Awaitable, Failure, Outcome, Reading, Success, Trace } from "./contract/outcome.ts";
export { fail, succeed } from "./contract/outcome-of.ts";
export type { PartPlace, Place, PointerPlace, TextPlace } from "./contract/place.ts";
export type { BytesSource, FilesSource, NamedBytes, Source, TextSource } from "./contract/source.ts";
export { coreDiagnostics } from "./diagnostics.ts";
export type { Block, Figure, Paragraph, Point, Quote, Table, TableCell, TableRow } from "./model/block.ts";
export type {
  Citation,
  CitationKind,
  CitationRelation,
  CitationResolution,
  CitationTarget,
  Pinpoint,
} from "./model/citation.ts";
export type { Footnote } from "./model/footnote.ts";
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
export type { AgendaItem, Masthead, Session } from "./model/masthead.ts";
export type { Act, Addressee, AddresseeKind, Recommendation } from "./model/recommendation.ts";
export type { Report } from "./model/report.ts";
export type { Annex, Section } from "./model/section.ts";
export type { StateReference, StateSubmission } from "./model/state-submission.ts";
export { decodeText, defaultTextLimit } from "./source/decode-text.ts";
export { textPlaces } from "./source/text-places.ts";
