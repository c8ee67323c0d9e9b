import fc from "fast-check";
import { arbitraryText, arbitraryUrl, arbitraryWords } from "./arbitrary-text.ts";
import type { DraftCitation, DraftInline } from "./draft.ts";

const text = arbitraryText.map((value): DraftInline => ({ type: "text", value }));

const citation: fc.Arbitrary<DraftCitation> = fc.record({
  kind: fc.constantFrom("document", "resolution", "web", "work", "input"),
  target: fc.option(
    fc.oneof(
      arbitraryWords.map((symbol) => ({ symbol })),
      arbitraryUrl.map((url) => ({ url })),
      fc.record({ symbol: arbitraryWords, url: arbitraryUrl, title: arbitraryWords }),
    ),
    { nil: undefined },
  ),
  pinpoints: fc.array(
    fc.record(
      {
        type: fc.constantFrom("paragraph", "page", "annex", "chapter"),
        from: fc.constant("24"),
        to: fc.constant("38"),
      },
      { requiredKeys: ["type"] },
    ),
    { maxLength: 2 },
  ),
  relation: fc.constantFrom("cites", "see", "see-also"),
  ambiguous: fc.boolean(),
});

/** What may stand in inline content besides text, given what stands around it: nothing stands in its like. */
function spans(around: readonly string[], notes: boolean): fc.Arbitrary<DraftInline>[] {
  const inside = (type: string) => inlines([...around, type], false, { minLength: 1, maxLength: 3 });
  const kinds = (["emphasis", "strong", "superscript", "subscript"] as const).filter(
    (kind) => !around.includes(kind),
  );
  return [
    fc.constant<DraftInline>({ type: "break" }),
    ...(around.length < 2
      ? kinds.map((type) => inside(type).map((children): DraftInline => ({ type, children })))
      : []),
    ...(around.length < 2 && !around.includes("link")
      ? [fc.record({ type: fc.constant("link" as const), url: arbitraryUrl, children: inside("link") })]
      : []),
    ...(notes
      ? [
          fc.record({
            type: fc.constant("note" as const),
            content: inlines([], false, { minLength: 1, maxLength: 4 }),
            citation: fc.option(citation, { nil: undefined }),
          }),
          fc.constant<DraftInline>({ type: "sameNote" }),
        ]
      : []),
  ];
}

function inlines(
  around: readonly string[],
  notes: boolean,
  lengths: { readonly minLength: number; readonly maxLength: number },
): fc.Arbitrary<readonly DraftInline[]> {
  return fc.array(fc.oneof({ weight: 4, arbitrary: text }, ...spans(around, notes)), lengths).map(canonical);
}

/** Neighbours of one kind would be read back as one: only the first of them stays. Breaks stand between words. */
function canonical(list: readonly DraftInline[]): readonly DraftInline[] {
  const kept = list.filter(({ type }, at) => type === "note" || type !== list[at - 1]?.type);
  const from = kept.findIndex(({ type }) => type !== "break");
  const to = kept.findLastIndex(({ type }) => type !== "break");
  return from < 0 ? [{ type: "text", value: "Words" }] : kept.slice(from, to + 1);
}

/** Inline content that is not empty, with or without footnotes in it. */
export const arbitraryInlines: fc.Arbitrary<readonly DraftInline[]> = inlines([], true, {
  minLength: 1,
  maxLength: 6,
});

/** Inline content without footnotes, for headings and titles. */
export const arbitraryTitle: fc.Arbitrary<readonly DraftInline[]> = inlines([], false, {
  minLength: 1,
  maxLength: 3,
});
