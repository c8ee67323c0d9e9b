import fc from "fast-check";
import type { Report } from "../model/report.ts";
import { arbitraryBlocks, arbitrarySections } from "./arbitrary-blocks.ts";
import { arbitraryTitle } from "./arbitrary-inlines.ts";
import { arbitraryWords } from "./arbitrary-text.ts";
import type { DraftReport } from "./draft.ts";
import { finishReport } from "./finish-report.ts";

const masthead = fc.record(
  {
    organ: fc.constantFrom("General Assembly", "Security Council"),
    body: arbitraryWords,
    symbol: fc.constantFrom("A/HRC/54/81", "A/77/6 (Sect. 20)", "A/76/78–E/2021/71"),
    distribution: fc.constantFrom("General", "Limited"),
    date: fc.constantFrom("2023-08-03", "2024-02-29"),
    originalLanguage: fc.constantFrom("en", "fr", "zh-Hans"),
    session: fc.record(
      {
        number: fc.integer({ min: 1, max: 99 }),
        label: arbitraryWords,
        start: fc.constant("2023-09-11"),
        end: fc.constant("2023-10-06"),
      },
      { requiredKeys: ["label"] },
    ),
    agendaItems: fc.array(
      fc.record(
        { number: fc.constantFrom("3", "72 (b)"), title: arbitraryWords },
        { requiredKeys: ["number"] },
      ),
      { maxLength: 2 },
    ),
    lines: fc.array(
      arbitraryWords.map((value) => [{ type: "text" as const, value }]),
      { minLength: 1, maxLength: 2 },
    ),
  },
  { requiredKeys: ["agendaItems"] },
);

const draft: fc.Arbitrary<DraftReport> = fc.record({
  masthead,
  title: arbitraryTitle,
  starred: fc.boolean(),
  subtitle: fc.option(arbitraryTitle, { nil: undefined }),
  summary: arbitraryBlocks,
  blocks: arbitraryBlocks,
  sections: arbitrarySections(2),
  annexes: arbitrarySections(1),
});

/**
 * Reports of every kind for fast-check: whole, valid, without a finding, with all blocks and inlines and all
 * registers, and with words that formats tend to trip over. Neighbouring inlines are never of one kind.
 */
export const arbitraryReport: fc.Arbitrary<Report> = draft.map(finishReport);
