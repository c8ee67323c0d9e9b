import { describe, expect, it } from "vitest";
import { parsePrinted } from "../src/parse-printed.ts";
import { print } from "./print.ts";

function read(blocks: readonly string[], language = "en") {
  const text = ["# General Assembly", "# A title", "# I. Introduction", "1. One.", ...blocks].join("\n\n");
  const reading = parsePrinted(print(text), { language });
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  expect(reading.trace?.account.faults).toEqual([]);
  return {
    submissions: reading.value.stateSubmissions,
    findings: reading.diagnostics
      .filter(({ code }) => /state-unknown|id-clash/.test(code))
      .map(({ code, node, data }) => [code, node, data]),
  };
}

const chapter = "# II. Summary of information received from States";

describe("what States reported", () => {
  it("is each part named for a State, with its numbered paragraphs", () => {
    const { submissions, findings } = read([
      chapter,
      "2. Replies were received.",
      "# A. Argentina",
      "3. The State has laws.",
      "They are these:",
      "|a|b|",
      "4. The State has policies.",
      "# B. United Kingdom of Great Britain and Northern Ireland",
      "5. The State has none.",
    ]);
    expect(submissions).toEqual([
      {
        id: "submission-ARG",
        state: { name: "Argentina", iso3: "ARG", m49: "032" },
        section: "sec-II-A",
        paragraphs: ["para-3", "para-4"],
      },
      {
        id: "submission-GBR",
        state: {
          name: "United Kingdom of Great Britain and Northern Ireland",
          iso3: "GBR",
          m49: "826",
        },
        section: "sec-II-B",
        paragraphs: ["para-5"],
      },
    ]);
    expect(findings).toEqual([]);
  });

  it("may stand deeper in the chapter", () => {
    const { submissions } = read([
      chapter,
      "# A. Africa",
      "# 1. Algeria",
      "2. The State has laws.",
      "# B. Americas",
      "# 1. Chile",
      "3. The State has laws.",
    ]);
    expect(submissions.map(({ id, section }) => [id, section])).toEqual([
      ["submission-DZA", "sec-II-A-1"],
      ["submission-CHL", "sec-II-B-1"],
    ]);
  });

  it("doubts a part beside States that is named for none", () => {
    const { submissions, findings } = read([
      chapter,
      "# A. Argentina",
      "2. Laws.",
      "# B. Ruritania",
      "3. Laws.",
    ]);
    expect(submissions.map(({ id }) => id)).toEqual(["submission-ARG"]);
    expect(findings).toEqual([["parser/state-unknown", "sec-II-B", { text: "Ruritania" }]]);
  });

  it("is nothing where no part is named for a State, or the chapter is about something else", () => {
    for (const blocks of [
      [chapter, "# A. Laws", "2. Laws.", "# B. Policies", "3. Policies."],
      ["# II. Country visits", "# A. Argentina", "2. Laws."],
    ]) {
      expect(read(blocks)).toEqual({ submissions: [], findings: [] });
    }
  });

  it("gives two parts of one State two ids, and says so", () => {
    const { submissions, findings } = read([
      chapter,
      "# A. Laws",
      "# 1. Chile",
      "2. Laws.",
      "# B. Policies",
      "# 1. Chile",
      "3. Policies.",
    ]);
    expect(submissions.map(({ id, section }) => [id, section])).toEqual([
      ["submission-CHL", "sec-II-A-1"],
      ["submission-CHL-2", "sec-II-B-1"],
    ]);
    expect(findings).toEqual([
      ["parser/id-clash", "sec-II-B-1", { id: "submission-CHL", given: "submission-CHL-2" }],
    ]);
  });

  it("names States in English where the report's language has no names for them", () => {
    const { submissions } = read([chapter, "# A. Deutschland", "2. Laws.", "# B. Germany", "3. Laws."], "de");
    expect(submissions.map(({ state }) => state.name)).toEqual(["Germany"]);
  });
});
