import { type Citation, plainText, type Report, validate, walk } from "@rapporteur/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCitations } from "../src/citations/find-citations.ts";
import { note, reportWithNotes } from "./report-with-notes.ts";

const sources = [
  "A/HRC/38/41, paras. 24–38",
  "A/74/271",
  "General Assembly resolutions 71/1 and 73/195, annex",
  "its resolution 63/111 of 5 December 2008",
  "resolution 1325 (2000), para. 5 (a) and (b)",
  "OHCHR, *The Rights of Migrants* (2014), available at https://un.org/a_(b).pdf, p. 10",
  "OHCHR, *The Rights of Migrants*, p. 45",
  "I. Majcher, “The EU return system; a case”, *Law Journal*, vol. 26, issue 3–4 (July 2020), pp. 216–221",
  "Majcher, op. cit., p. 3",
  "inputs for the present report provided by Sea Watch and SOS Méditerranée",
  "submission by the Saami Council (in Spanish)",
  "Global Compact for Migration (General Assembly resolution 73/195, annex), para. 10",
  "Global Compact for Migration, objective 17",
  "https://www.ohchr.org/x;y,z.",
  "information on file",
];
const pieces = [
  ...sources,
  ...["Ibid.", "*Ibid.*, p. 25", "ibid.", "See", "see also", "See note 1 above", "note 2 above", "loc. cit."],
  ...[
    "; ",
    "; and ",
    ". ",
    ", ",
    " and ",
    " (",
    ")",
    "“",
    "”",
    '"',
    "*",
    "[",
    "]",
    " ",
    "\n",
    "is",
    "The figures are rounded",
  ],
  ...[
    "paras.",
    "12",
    "–",
    "(h)",
    "annex",
    "76/172",
    "(2015)",
    "(III)",
    "No.",
    "resolution",
    "Assembly",
    "the",
    "É",
    "😀",
  ],
];

const tidyNote = fc
  .array(fc.constantFrom(...sources, "Ibid.", "Ibid., p. 25"), { minLength: 1, maxLength: 4 })
  .map((parts) => `${parts.join("; ")}.`);
const wildNote = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 14 })
  .map((parts) => parts.join(""));
const notes = fc.array(fc.oneof(tidyNote, wildNote), { minLength: 1, maxLength: 8 });

const find = (report: Report): readonly Citation[] => findCitations(report, () => {});

describe("the citations of any notes", () => {
  it("stand in their text, in order, and do not overlap", () => {
    fc.assert(
      fc.property(notes, fc.array(wildNote, { maxLength: 3 }), (texts, paragraphs) => {
        const report = reportWithNotes(texts, paragraphs);
        const citations = find(report);
        const ends = new Map<string, number>();
        const words = new Map<string, string>();
        walk(report, (node) => {
          words.set(node.id, plainText(node));
        });
        for (const { source, start, end } of citations) {
          expect(start).toBeGreaterThanOrEqual(ends.get(source) ?? 0);
          expect(end).toBeGreaterThan(start);
          const printed = words.get(source)?.slice(start, end) ?? "";
          expect(printed).toHaveLength(end - start);
          expect(printed.trim()).toBe(printed);
          ends.set(source, end);
        }
      }),
    );
  });

  it("make a valid report", () => {
    fc.assert(
      fc.property(fc.array(tidyNote, { minLength: 1, maxLength: 6 }), (texts) => {
        const report = reportWithNotes(texts);
        const checked = validate({ ...report, citations: find(report) });
        const wrong = checked.diagnostics.filter(({ code }) => /citation|offset|shape|id-/.test(code));
        expect([checked.ok, wrong]).toEqual([true, []]);
      }),
    );
  });

  it("do not change when a note is added", () => {
    fc.assert(
      fc.property(notes, fc.oneof(tidyNote, wildNote), (texts, added) => {
        const before = find(reportWithNotes(texts));
        const after = find(reportWithNotes([...texts, added]));
        expect(after.slice(0, before.length)).toEqual(before);
      }),
    );
  });

  it("lead back only to what stands before them, and only through notes", () => {
    fc.assert(
      fc.property(notes, (texts) => {
        const seen = new Map<string, Citation>();
        for (const citation of find(reportWithNotes(texts))) {
          for (const candidate of citation.candidates ?? []) expect(seen.has(candidate)).toBe(true);
          if (citation.resolution === "ibid" || citation.resolution === "short-title") {
            const through = [...seen.values()].filter(({ source }) => source === citation.via);
            expect(through.map(({ target }) => target)).toContainEqual(citation.target);
          }
          if (citation.resolution === "unresolved" && citation.via !== undefined)
            expect(citation.target).toBeUndefined();
          seen.set(citation.id, citation);
        }
      }),
    );
  });
});

describe("an ibid. whose source is taken away", () => {
  const one = fc.constantFrom(
    "A/74/271, para. 3.",
    "OHCHR, *The Rights of Migrants* (2014), p. 10.",
    "See https://un.org/x.",
  );
  const earlier = fc.array(one, { minLength: 1, maxLength: 4 });

  it("is unresolved, not wrong, where the note is missing", () => {
    fc.assert(
      fc.property(
        earlier,
        fc.constantFrom("Ibid.", "*Ibid.*, p. 7.", "Ibid.; and A/75/1."),
        (texts, ibid) => {
          const labelled = texts.map((text, index) => note(String(index + 1), text));
          const last = note(String(texts.length + 1), ibid);
          const whole = find(reportWithNotes([...labelled, last])).find(({ source }) => source === last.id);
          expect(whole).toMatchObject({ resolution: "ibid", via: labelled.at(-1)?.id });
          const torn = find(reportWithNotes([...labelled.slice(0, -1), last])).find(
            ({ source }) => source === last.id,
          );
          expect(torn?.resolution).toBe("unresolved");
          expect(torn?.target).toBeUndefined();
        },
      ),
    );
  });

  it("is unresolved, not wrong, where the note no longer cites", () => {
    fc.assert(
      fc.property(earlier, (texts) => {
        const kept = [...texts.slice(0, -1), "Figures are rounded.", "Ibid."];
        expect(find(reportWithNotes(kept)).at(-1)?.resolution).toBe("unresolved");
      }),
    );
  });
});

describe("hostile texts are read to their end", () => {
  const hostile = [
    ...pieces.filter((piece) => piece.length > 0),
    "General Assembly ",
    "resolution 1/1, ",
    "“a” ",
    "(a ",
    "A/1/",
    "/1",
    "; ibid.",
    "paras. 1, 2, 3, ",
    "1 (2000) ",
    "*a* b ",
  ];

  // A reading that went back over what it has read would outlast the test.
  it.each(hostile)("over and over %j", (piece) => {
    const long = piece.repeat(Math.ceil(160_000 / piece.length));
    for (const { start, end } of find(reportWithNotes([long], [long]))) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(long.length);
    }
  });
});
