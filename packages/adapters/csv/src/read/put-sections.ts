import { type Draft, draftOf } from "./draft.ts";
import { findUnreached } from "./find-unreached.ts";
import type { Findings } from "./findings.ts";
import type { ReadTable } from "./table-rows.ts";

/** Sections and annexes in their tree, which hold no blocks yet. */
export interface SectionTree {
  readonly sections: readonly Draft[];
  readonly annexes: readonly Draft[];
  readonly byId: ReadonlyMap<string, Draft>;
}

/** Puts sections into each other as their rows say; keys and foreign keys have been checked. */
export function putSections(read: ReadTable, findings: Findings): SectionTree {
  const byId = new Map<string, Draft>();
  const drafts = read.records.map((row) => {
    const draft: Draft = { title: [], ...draftOf(row, "section"), blocks: [], sections: [] };
    byId.set(String(draft.id), draft);
    return draft;
  });
  const sections: Draft[] = [];
  const annexes: Draft[] = [];
  for (const [at, draft] of drafts.entries()) {
    const around = byId.get(String(read.records[at]?.record.parent ?? ""));
    const list = around ? (around.sections as Draft[]) : draft.type === "annex" ? annexes : sections;
    list.push(draft);
  }
  findUnreached(read, drafts, [...sections, ...annexes], findings);
  return { sections, annexes, byId };
}
