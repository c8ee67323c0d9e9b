import { type Draft, draftOf, rowsWithin, tableNamed } from "./draft.ts";
import type { Findings } from "./findings.ts";
import { putBlocks } from "./put-blocks.ts";
import { putSections } from "./put-sections.ts";
import type { ReadTables, RecordRow } from "./table-rows.ts";

/** Puts a report together from the records of all tables: of the model's shape if they are, which is not checked. */
export function putTogether(tables: ReadTables, findings: Findings): Draft {
  const rows = (name: string) => tableNamed(tables, name).records;
  const sections = putSections(tableNamed(tables, "sections"), findings);
  const blocks = putBlocks(tables, sections.byId, findings);
  const [first] = rows("report");
  const report = first ? draftOf(first, "report") : {};
  const masthead = report.masthead as Draft | undefined;
  const lines = rows("masthead-lines").map(({ record }) => record.line ?? []);
  return {
    ...report,
    masthead: {
      ...masthead,
      agendaItems: rows("agenda-items").map((row) => draftOf(row, "item")),
      title: masthead?.title ?? [],
      ...(lines.length > 0 && { lines }),
    },
    summary: blocks.summary,
    blocks: blocks.blocks,
    sections: sections.sections,
    annexes: sections.annexes,
    footnotes: rows("footnotes").map((row) => footnote(draftOf(row, "footnote"))),
    citations: putCitations(tables),
    stateSubmissions: putSubmissions(tables),
    recommendations: putRecommendations(tables),
  };
}

function footnote(draft: Draft): Draft {
  return { type: "footnote", ...draft, content: draft.content ?? [] };
}

function putCitations(tables: ReadTables): readonly Draft[] {
  const pinpoints = rowsWithin(tableNamed(tables, "pinpoints"), ["citation"]);
  const candidates = rowsWithin(tableNamed(tables, "citation-candidates"), ["citation"]);
  return tableNamed(tables, "citations").records.map((row) => {
    const draft = draftOf(row, "citation");
    const may = candidates.get(String(draft.id));
    return {
      ...draft,
      pinpoints: (pinpoints.get(String(draft.id)) ?? []).map((inside) => draftOf(inside, "pinpoint")),
      ...(may && { candidates: may.map(({ record }) => record.candidate) }),
    };
  });
}

function putSubmissions(tables: ReadTables): readonly Draft[] {
  const paragraphs = rowsWithin(tableNamed(tables, "submission-paragraphs"), ["submission"]);
  return tableNamed(tables, "state-submissions").records.map((row) => {
    const draft = draftOf(row, "submission");
    const list = paragraphs.get(String(draft.id)) ?? [];
    return { ...draft, paragraphs: list.map(({ record }) => record.paragraph) };
  });
}

function putRecommendations(tables: ReadTables): readonly Draft[] {
  const acts = rowsWithin(tableNamed(tables, "acts"), ["recommendation"]);
  const addressees = rowsWithin(tableNamed(tables, "addressees"), ["recommendation", "act"]);
  const act = (row: RecordRow): Draft => ({
    ...draftOf(row, "act"),
    addressees: (addressees.get(`${row.record.recommendation} ${row.record.position}`) ?? []).map((asked) =>
      draftOf(asked, "addressee"),
    ),
  });
  return tableNamed(tables, "recommendations").records.map((row) => {
    const draft = draftOf(row, "recommendation");
    return { ...draft, acts: (acts.get(String(draft.id)) ?? []).map(act) };
  });
}
