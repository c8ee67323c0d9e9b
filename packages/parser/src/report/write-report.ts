import {
  type Annex,
  type Block,
  type Footnote,
  modelVersion,
  type Point,
  type Report,
  type Section,
} from "@rapporteur/core";
import type { Claim } from "../account/claim.ts";
import type {
  DraftBlock,
  DraftBody,
  DraftParagraph,
  DraftPoint,
  DraftSection,
  DraftText,
} from "../body/draft.ts";
import { stretchOf } from "../body/draft.ts";
import type { Findings, Stretch } from "../findings.ts";
import type { DraftMasthead } from "../masthead/read-masthead.ts";
import type { DraftNote } from "../notes/draft-note.ts";
import type { PairedNotes } from "../notes/pair-marks.ts";
import type { Piece } from "../pieces/piece.ts";
import type { PrintedRun } from "../printed/printed.ts";
import { flatBlocks } from "./flat-blocks.ts";
import { type Ids, labelPart, namePart, notePart, slug, startIds } from "./ids.ts";
import { toInlines, toTitle } from "./inlines.ts";
import { idOfReport } from "./report-id.ts";
import { toThing } from "./things.ts";
import { writeMasthead } from "./write-masthead.ts";
import { claim, type Writing } from "./writing.ts";

/** All that the passes found, ready to be written. */
export interface DraftReport {
  readonly language: string;
  readonly masthead: DraftMasthead;
  readonly summaryHeading: Piece | undefined;
  readonly summary: DraftBody;
  readonly body: DraftBody;
  readonly notes: readonly DraftNote[];
  readonly paired: PairedNotes;
  readonly symbol?: string | undefined;
  readonly id?: string | undefined;
}

/** A report without its registers, what each node takes from the source, and where each stands. */
export interface WrittenReport {
  readonly report: Report;
  readonly claims: readonly Claim[];
  readonly stretches: ReadonlyMap<string, Stretch>;
}

/** Where a block stands, for the ids of what has no label: `sec-II`, `annex`. */
interface Place {
  /** Before every id: empty in the report itself, `annex-I-` in an annex. */
  readonly lead: string;
  /** Id of the holder, for blocks without a number. */
  readonly holder: string;
}

/** Writes the report: ids from labels, runs as inline content. */
export function writeReport(draft: DraftReport, findings: Findings): WrittenReport {
  const ids = startIds(findings);
  const writing: Writing = {
    ids,
    claims: [],
    stretches: new Map(),
    noteId: (key) => draft.paired.byKey.get(key)?.id,
    counts: { table: 0, figure: 0, quote: 0 },
  };
  const named = nameNotes(draft, ids);
  const masthead = writeMasthead(draft.masthead, draft.symbol, writing);
  if (draft.summaryHeading) {
    writing.claims.push({
      node: "summary",
      kind: "headings",
      prefix: draft.summaryHeading.runs,
      runs: [],
      verbatim: false,
    });
  }
  const summary = writeBlocks(flatBlocks(draft.summary), { lead: "", holder: "summary" }, writing);
  const blocks = writeBlocks(draft.body.blocks, { lead: "", holder: "text" }, writing);
  const sections = draft.body.sections.map((section) => writeSection(section, "sec", "", writing));
  const annexes = draft.body.annexes.map((annex) => writeAnnex(annex, writing));
  const footnotes = named.map(({ note, id }) => writeNote(note, id, writing));
  const report: Report = {
    modelVersion,
    id: draft.id ?? idOfReport(masthead, sections),
    language: draft.language,
    masthead,
    summary,
    blocks,
    sections,
    annexes,
    footnotes,
    citations: [],
    stateSubmissions: [],
    recommendations: [],
  };
  return { report, claims: writing.claims, stretches: writing.stretches };
}

interface NamedNote {
  readonly note: DraftNote;
  readonly id: string;
}

/** Names notes by their labels; those of an annex, and the lettered ones under a table, after it. */
function nameNotes({ notes, summary, body }: DraftReport, ids: Ids): readonly NamedNote[] {
  const tables = [...tableStarts(summary), ...tableStarts(body)];
  let scope = 0;
  let last = 0;
  return notes.map((note) => {
    const number = Number(note.label);
    if (number === 1 && last > 1) scope += 1;
    if (!Number.isNaN(number)) last = number;
    const table = /^[a-z]$/.test(note.label) ? tables.filter((start) => start < note.start).length : 0;
    const annex = scope === 0 || body.annexes.length === 0 ? "" : "annex-";
    const wanted = `${table > 0 ? `table-${table}-` : annex}fn-${notePart(note.label)}`;
    return { note, id: ids.give(note, wanted, note) };
  });
}

function tableStarts({ blocks, sections, annexes }: DraftBody): readonly number[] {
  const inBlocks = (held: readonly DraftBlock[]): readonly number[] =>
    held.flatMap((block) =>
      block.type === "thing" && block.thing.look === "table" ? [block.thing.start] : [],
    );
  const inSection = (section: DraftSection): readonly number[] => [
    ...inBlocks(section.blocks),
    ...section.sections.flatMap(inSection),
  ];
  return [...inBlocks(blocks), ...[...sections, ...annexes].flatMap(inSection)];
}

function writeNote(note: DraftNote, id: string, writing: Writing): Footnote {
  claim(writing, id, "footnotes", note.prefix, note.runs, note);
  return { type: "footnote", id, label: note.label, content: toInlines(note.runs, writing.noteId) };
}

function writeSection(draft: DraftSection, path: string, lead: string, writing: Writing): Section {
  const at = stretchOf(draft.heading.runs.length > 0 ? draft.heading : { runs: draft.prefix });
  const words = draft.heading.runs.map(({ text, mark }) => (mark === undefined ? text : "")).join("");
  const part = draft.label ? labelPart(draft.label, 0) : slug(words) || "untitled";
  const id = writing.ids.give(draft, `${path}-${part}`, at);
  claim(writing, id, "headings", draft.prefix, draft.heading.runs, startOf(draft, at));
  return {
    type: "section",
    id,
    ...(draft.name !== undefined && { label: draft.name }),
    title: toTitle(draft.heading.runs, writing.noteId),
    blocks: writeBlocks(draft.blocks, { lead, holder: id }, writing),
    sections: draft.sections.map((inner) => writeSection(inner, id, lead, writing)),
  };
}

function startOf(draft: { readonly prefix: readonly PrintedRun[] }, at: Stretch): Stretch {
  return { start: draft.prefix[0]?.start ?? at.start, end: at.end };
}

function writeAnnex(draft: DraftSection, writing: Writing): Annex {
  const at = startOf(
    draft,
    stretchOf(draft.heading.runs.length > 0 ? draft.heading : { runs: draft.prefix }),
  );
  const id = writing.ids.give(
    draft,
    draft.name === undefined ? "annex" : `annex-${namePart(draft.name)}`,
    at,
  );
  claim(writing, id, "headings", draft.prefix, draft.heading.runs, at);
  const lead = `${id}-`;
  return {
    type: "annex",
    id,
    ...(draft.name !== undefined && { label: draft.name }),
    title: toTitle(draft.heading.runs, writing.noteId),
    blocks: writeBlocks(draft.blocks, { lead, holder: id }, writing),
    sections: draft.sections.map((inner) => writeSection(inner, `${lead}sec`, lead, writing)),
  };
}

function writeBlocks(drafts: readonly DraftBlock[], place: Place, writing: Writing): Block[] {
  let unnumbered = 0;
  return drafts.map((draft) => {
    if (draft.type === "paragraph") {
      if (draft.number === undefined) unnumbered += 1;
      return writeParagraph(draft, place, unnumbered, writing);
    }
    if (draft.type === "thing") return toThing(draft, place.lead, writing);
    writing.counts.quote += 1;
    const id = writing.ids.give(
      draft,
      `${place.lead}quote-${writing.counts.quote}`,
      stretchOf(draft.paragraphs[0]),
    );
    const blocks = draft.paragraphs.map((text, index) =>
      writeQuoted(text, `${id}-text-${index + 1}`, writing),
    );
    return { type: "quote", id, blocks };
  });
}

function writeQuoted(text: DraftText, wanted: string, writing: Writing): Block {
  const id = writing.ids.give({}, wanted, stretchOf(text));
  claim(writing, id, "quotations", [], text.runs, stretchOf(text));
  return { type: "paragraph", id, content: toInlines(text.runs, writing.noteId), points: [] };
}

function writeParagraph(draft: DraftParagraph, place: Place, unnumbered: number, writing: Writing): Block {
  const holder = /^(?:summary|text)$/.test(place.holder) ? place.holder : `${place.holder}-text`;
  const wanted = draft.number === undefined ? `${holder}-${unnumbered}` : `${place.lead}para-${draft.number}`;
  const at = startOf(draft, stretchOf(draft.body));
  const id = writing.ids.give(draft, wanted, at);
  const runs = draft.closing ? [...draft.body.runs, ...draft.closing.runs] : draft.body.runs;
  claim(writing, id, place.holder === "summary" ? "summary" : "paragraphs", draft.prefix, runs, at);
  return {
    type: "paragraph",
    id,
    ...(draft.number !== undefined && { number: draft.number }),
    content: toInlines(draft.body.runs, writing.noteId),
    points: writePoints(draft.points, id, writing),
    ...(draft.closing && { closing: toInlines(draft.closing.runs, writing.noteId) }),
  };
}

function writePoints(drafts: readonly DraftPoint[], parent: string, writing: Writing): Point[] {
  return drafts.map((draft, index) => {
    const at = startOf(draft, stretchOf(draft.body));
    const id = writing.ids.give(draft, `${parent}-${labelPart(draft.label, index)}`, at);
    claim(writing, id, "points", draft.prefix, draft.body.runs, at);
    return {
      type: "point",
      id,
      label: draft.label.name,
      content: toInlines(draft.body.runs, writing.noteId),
      points: writePoints(draft.points, id, writing),
    };
  });
}
