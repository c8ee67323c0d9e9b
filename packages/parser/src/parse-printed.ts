import { type Diagnostic, type Reading, type Report, type Trace, validate } from "@rapporteur/core";
import { accountFor } from "./account/account-for.ts";
import { assembleBody } from "./body/assemble.ts";
import type { DraftText } from "./body/draft.ts";
import { findCitations } from "./citations/find-citations.ts";
import { parserDiagnostics } from "./diagnostics.ts";
import { type Stretch, startFindings } from "./findings.ts";
import type { Label } from "./labels/label.ts";
import { detectLanguage } from "./language/detect-language.ts";
import { lexiconOf } from "./language/lexicons.ts";
import { type DraftMasthead, readMasthead } from "./masthead/read-masthead.ts";
import { splitFront } from "./masthead/split-front.ts";
import { moveContentsMarks } from "./notes/move-contents-marks.ts";
import { pairMarks } from "./notes/pair-marks.ts";
import { setNotesAside } from "./notes/set-notes-aside.ts";
import { isPiece, type Piece, type Thing } from "./pieces/piece.ts";
import { type Discard, setFurnitureAside } from "./pieces/set-furniture-aside.ts";
import { toPieces } from "./pieces/to-pieces.ts";
import type { PrintedDocument } from "./printed/printed.ts";
import { findRecommendations } from "./registers/recommendations.ts";
import { findSubmissions } from "./registers/state-submissions.ts";
import { findBrokenTexts } from "./report/find-broken-texts.ts";
import { type DraftReport, type WrittenReport, writeReport } from "./report/write-report.ts";

/** What the caller knows better than the print. */
export interface ParseOptions {
  /** The document's symbol, where the print has lost it. A printed one goes before. */
  readonly symbol?: string | undefined;
  /** The report's id, instead of one derived from the masthead. */
  readonly id?: string | undefined;
  /** BCP 47 code of the language, instead of the detected one. */
  readonly language?: string | undefined;
}

/**
 * Makes a validated report of a printed document. The passes stand here in their order, each taking what the one
 * before gives:
 *
 * 1. pieces: trimmed blocks, each with the label it seems to open with;
 * 2. furniture aside: running heads, page numbers, the table of contents;
 * 3. notes aside, with the pieces that page ends tore off them;
 * 4. front: masthead and summary parted from the body;
 * 5. body: sections, paragraphs and points by their labels, torn pieces joined;
 * 6. marks paired with notes;
 * 7. report: ids from labels, runs as inline content;
 * 8. registers: State submissions, recommendations, citations;
 * 9. texts that break off found, facts checked, findings given their places, the account drawn up.
 */
export function parsePrinted(document: PrintedDocument, options: ParseOptions = {}): Reading<Report> {
  const findings = startFindings(document);
  const language = options.language ?? detectLanguage(document.text);
  const lexicon = lexiconOf(language);

  const pieces = toPieces(document);
  const furniture = setFurnitureAside(pieces, lexicon, findings);
  const { entries, notes } = setNotesAside(furniture.entries, findings);
  const contents = furniture.discards.find(({ reason }) => reason === "table of contents");
  const front = splitFront(entries, lexicon, contents?.start);
  const masthead = readMasthead(front.masthead, lexicon, findings);
  const summary = assembleBody(front.summary, lexicon, findings);
  const body = assembleBody(front.body, lexicon, findings);
  if (!isReport(masthead, body.sections.length, entries)) {
    return { ok: false, diagnostics: [parserDiagnostics.report("not-a-report"), ...document.diagnostics] };
  }
  const { organ, body: meeting, session, symbol: printed } = masthead;
  if (organ === undefined && meeting === undefined && session === undefined && printed === undefined) {
    findings.add("masthead-missing");
  } else if (masthead.title.runs.length === 0) findings.add("title-missing");

  moveContentsMarks(furniture.discards, notes, body, findings);
  const paired = pairMarks(textsOf(masthead), [summary, body], notes, findings);
  const { summaryHeading } = front;
  const { symbol, id } = options;
  const draft: DraftReport = { language, masthead, summaryHeading, summary, body, notes, paired, symbol, id };
  const written = writeReport(draft, findings);
  const { stretches } = written;
  const report: Report = {
    ...written.report,
    stateSubmissions: findSubmissions(written.report, lexicon, stretches, findings),
    recommendations: findRecommendations(written.report, lexicon),
    citations: findCitations(written.report, (code, data, node) =>
      findings.add(code, stretches.get(node), data, { id: node }),
    ),
  };

  findBrokenTexts(report, stretches, findings);

  const checked = validate(report);
  const found = [...document.diagnostics, ...findings.diagnostics()];
  if (!checked.ok) return { ok: false, diagnostics: [...checked.diagnostics, ...found] };
  const diagnostics = [...found, ...placed(checked.diagnostics, document, stretches)];
  const trace = traceOf(document, checked.value, written, furniture.discards);
  return { ok: true, value: checked.value, diagnostics, trace };
}

/** A masthead, chapters, or paragraphs that run from 1: a text without any of them is no report. */
function isReport(masthead: DraftMasthead, sections: number, entries: readonly (Piece | Thing)[]): boolean {
  if (masthead.organ !== undefined || masthead.symbol !== undefined || masthead.distribution !== undefined)
    return true;
  let number = 0;
  for (const entry of entries) {
    if (isPiece(entry) && entry.labels.some((label) => isNumber(label) && label.value === number + 1))
      number += 1;
  }
  return number >= 5 || (number >= 3 && sections > 0);
}

/** `5.` and, in a programme budget, `25.5`. */
const isNumber = ({ style }: Label): boolean => style === "arabic" || style === "decimal";

function textsOf({ title, subtitle, lines }: DraftMasthead): readonly DraftText[] {
  return [title, ...(subtitle ? [subtitle] : []), ...lines];
}

/** Gives the findings about nodes the place where the node stands. */
function placed(
  diagnostics: readonly Diagnostic[],
  document: PrintedDocument,
  stretches: ReadonlyMap<string, Stretch>,
): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const at = diagnostic.node === undefined ? undefined : stretches.get(diagnostic.node);
    return at ? { ...diagnostic, place: document.locate(at.start, at.end) } : diagnostic;
  });
}

/** The trace of a reading. Few ask for it, so it is drawn up when it is asked for. */
function traceOf(
  document: PrintedDocument,
  report: Report,
  { claims, stretches }: WrittenReport,
  discards: readonly Discard[],
): Trace {
  let places: Trace["places"] | undefined;
  let account: Trace["account"] | undefined;
  return {
    get places() {
      places ??= new Map([...stretches].map(([id, { start, end }]) => [id, document.locate(start, end)]));
      return places;
    },
    get account() {
      account ??= accountFor(document, report, claims, discards);
      return account;
    },
  };
}
