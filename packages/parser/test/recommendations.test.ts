import type { Recommendation } from "@rapporteur/core";
import { describe, expect, it } from "vitest";
import { parsePrinted } from "../src/parse-printed.ts";
import { print } from "./print.ts";

function read(...blocks: readonly string[]): readonly Recommendation[] {
  const reading = parsePrinted(print(["# General Assembly", ...blocks].join("\n\n")));
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  expect(reading.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return reading.value.recommendations;
}

const verbs = (found: readonly Recommendation[]) =>
  found.map(({ label, acts }) => `${label}: ${acts.map(({ verb }) => verb).join(", ")}`);

const chapter = ["# I. Introduction", "1. This is the report.", "# II. Conclusions and recommendations"];

describe("what is a recommendation", () => {
  it("is a point with a verb of its own, under the actor of the words before", () => {
    const found = read(
      ...chapter,
      "2. The Special Rapporteur welcomes the replies, and in that regard:",
      "(a) Urges States to act;",
      "(b) Recalls their duties.",
    );
    expect(
      found.map(({ id, label, actor, paragraph, point }) => [id, label, actor, paragraph, point]),
    ).toEqual([
      ["rec-2-a", "2 (a)", "The Special Rapporteur", "para-2", "para-2-a"],
      ["rec-2-b", "2 (b)", "The Special Rapporteur", "para-2", "para-2-b"],
    ]);
  });

  it("is a paragraph that asks for something, and none that does not", () => {
    const found = read(
      ...chapter,
      "2. Much was done.",
      "3. States should do more.",
      "4. The Special Rapporteur thanks all.",
      "5. The Independent Expert recommends that the Human Rights Council act.",
    );
    expect(verbs(found)).toEqual(["3: should", "5: recommend"]);
    expect(found.map(({ actor }) => actor)).toEqual([undefined, "The Independent Expert"]);
  });

  it.each([
    [
      "half of the points carry a verb",
      ["(a) Urges States to act;", "(b) The police."],
      ["2 (a): urge", "2 (b): "],
    ],
    [
      "fewer than half do",
      ["(a) Urges States to act;", "(b) The police;", "(c) The courts."],
      ["2: recommend"],
    ],
    ["none does", ["(a) The police;", "(b) The courts."], ["2: recommend"]],
  ])("takes points apart or together: %s", (_, points, wanted) => {
    const found = read(...chapter, "2. The Special Rapporteur recommends that States train:", ...points);
    expect(verbs(found)).toEqual(wanted);
  });

  it("is what an operative verb opens, even if that asks for nothing", () => {
    const found = read(...chapter, "2. Recalls the duties of States.", "3. All States have duties.");
    expect(verbs(found)).toEqual(["2: recall"]);
  });

  it("asks with the verb that opens a point, and not with the one that this asks for", () => {
    const found = read(
      ...chapter,
      "2. The Special Rapporteur recommends that:",
      "(a) States ratify the Convention;",
      "(b) Urge donors to pay.",
    );
    expect(verbs(found)).toEqual(["2 (a): ratify", "2 (b): urge"]);
    expect(found[1]?.acts[0]?.addressees.map(({ printed }) => printed)).toEqual(["donors"]);
  });

  it("is the paragraph besides its points, for what it asks before it leads in to them", () => {
    const found = read(
      ...chapter,
      "2. States should assess needs. In particular, States should:",
      "(a) Prioritize the vulnerable;",
      "(b) Reduce waste.",
    );
    expect(verbs(found)).toEqual(["2: should", "2 (a): prioritize", "2 (b): reduce"]);
    expect(found.map(({ acts }) => acts[0]?.addressees)).toEqual(
      Array.from({ length: 3 }, () => [{ printed: "States", kind: "states" }]),
    );
  });

  it("is the paragraph alone, where the points only go on with its sentence", () => {
    const found = read(
      ...chapter,
      "2. States should reduce extraction by:",
      "(a) Prioritizing public transport;",
      "(b) Not relying on projections.",
    );
    expect(verbs(found)).toEqual(["2: should"]);
  });

  it("is a point without a verb, where most of its list have one", () => {
    const found = read(
      ...chapter,
      "2. States should consider:",
      "(a) Adopt laws;",
      "(b) Better laws;",
      "(c) Train judges.",
    );
    expect(verbs(found)).toEqual(["2 (a): adopt", "2 (b): ", "2 (c): train"]);
  });

  it("is none of the points of a paragraph that asks for nothing, nor a text without a number", () => {
    const found = read(
      ...chapter,
      "Much is left to do. States should do more.",
      "|States should|act|",
      "2. The replies were these:",
      "(a) Laws (Chile);",
      "(b) Policies.",
      "All of them are welcome.",
    );
    expect(found).toEqual([]);
  });

  it("is a point, whatever closes its paragraph", () => {
    const found = read(
      ...chapter,
      "2. States should:",
      "(a) Adopt laws;",
      "(b) Train judges.",
      "They should report on it.",
    );
    const point = found.find(({ label }) => label === "2 (a)");
    expect(point?.acts).toMatchObject([
      { verb: "adopt", addressees: [{ printed: "States", kind: "states" }] },
    ]);
  });

  it("asks those whom its section's title names", () => {
    const found = read(
      "# I. Introduction",
      "1. This is the report.",
      "# II. Recommendations",
      "# A. Recommendations to States",
      "2. Ratify the Convention.",
      "# B. To business enterprises",
      "3. Respect human rights.",
    );
    expect(found.map(({ label, acts }) => [label, acts[0]?.addressees[0]?.printed])).toEqual([
      ["2", "States"],
      ["3", "business enterprises"],
    ]);
  });
});

describe("where recommendations stand", () => {
  it("is the part titled so, and what follows it, where a chapter has one", () => {
    const found = read(
      ...chapter,
      "# A. Conclusions",
      "2. States should have done more.",
      "# B. Recommendations",
      "3. States should do more.",
      "# C. Way forward",
      "4. Donors should pay.",
    );
    expect(verbs(found)).toEqual(["3: should", "4: should"]);
  });

  it("is no chapter on what became of earlier ones", () => {
    const found = read(
      "# I. Follow-up to previous recommendations",
      "1. States should have acted.",
      "# II. Implementation of recommendations",
      "2. States must report.",
    );
    expect(found).toEqual([]);
  });
});

describe("a title", () => {
  it.each([
    ["Conclusions and recommendations", true],
    ["Principal areas of concern and recommendations", true],
    ["Progress in the region and recommendations", true],
    ["Recommendations of the Advisory Committee", true],
    ["Follow-up to the conclusions and recommendations", false],
    ["Status of implementation of audit recommendations", false],
    ["Action taken on requests and recommendations", false],
    ["Pending recommendations", false],
  ])("%s: %s", (title, named) => {
    expect(
      read("# I. Introduction", "1. This is it.", `# II. ${title}`, "2. States should act."),
    ).toHaveLength(named ? 1 : 0);
  });
});

describe("a review of a State", () => {
  it("takes the States in brackets as actors, and the State under review as the one asked", () => {
    const found = read(
      "# Report of the Working Group on the Universal Periodic Review",
      "# Slovenia",
      "# I. Summary",
      "1. The review was held.",
      "# II. Conclusions and/or recommendations",
      "2. The recommendations will be examined by Slovenia:",
      "2.1 Ratify the Convention (ICRMW) (Iran (Islamic Republic of), Chile);",
      "2.2 Adopt a law (2009–2014) (Egypt); further train judges (Bosnia and Herzegovina, Peru);",
      "2.3 That the scheme is funded (India).",
    );
    expect(found.map(({ id, label, actor }) => [id, label, actor])).toEqual([
      ["rec-2-1", "2.1", "Iran (Islamic Republic of), Chile"],
      ["rec-2-2", "2.2", "Egypt; Bosnia and Herzegovina, Peru"],
      ["rec-2-3", "2.3", "India"],
    ]);
    expect(verbs(found)).toEqual(["2.1: ratify", "2.2: adopt, train", "2.3: "]);
    for (const { addressees } of found.flatMap(({ acts }) => acts)) {
      expect(addressees).toEqual([{ printed: "Slovenia", kind: "state", states: ["SVN"] }]);
    }
  });

  it("names the States in brackets only where they are all States, and where a State is under review", () => {
    const items = [
      "# I. Summary",
      "1. The review was held.",
      "# II. Conclusions and/or recommendations",
      "2. The following recommendations were made:",
      "(a) Ratify the Convention (Chile and Peru);",
      "(b) Adopt a law (see chap. II) (Egypt);",
      "(c) Train judges (Egypt and others).",
    ];
    const actors = (...title: readonly string[]) => read(...title, ...items).map(({ actor }) => actor);
    expect(actors("# Slovenia")).toEqual(["Chile and Peru", "Egypt", undefined]);
    expect(actors("# Report on reviews")).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ["Visit to Chile", "CHL"],
    ["Fifth periodic report: Chile", "CHL"],
    [`${"A very long title ".repeat(30)} of Chile`, undefined],
    ["Visits to Chile and to Peru", undefined],
    ["Visits to Chile, to Peru and to Spain", undefined],
    ["Visites au Chili et au Pérou", undefined],
  ])("knows the State that a title ends with: %s", (title, iso3) => {
    const [found] = read(
      `# ${title}`,
      "# I. Introduction",
      "1. One.",
      "# II. Recommendations",
      "2. The Committee recommends that the State party amend the law.",
    );
    expect(found?.acts[0]?.addressees[0]?.states?.[0]).toBe(iso3);
  });

  it("knows whom the State party is", () => {
    const found = read(
      "# Concluding observations on the fifth periodic report of Chile",
      "# I. Introduction",
      "1. The Committee met.",
      "# II. Principal areas of concern and recommendations",
      "2. The Committee recommends that the State party:",
      "(a) Amend the law;",
      "(b) Train judges.",
    );
    expect(verbs(found)).toEqual(["2 (a): amend", "2 (b): train"]);
    expect(found.map(({ actor }) => actor)).toEqual(["The Committee", "The Committee"]);
    expect(found[0]?.acts[0]?.addressees).toEqual([
      { printed: "the State party", kind: "state", states: ["CHL"] },
    ]);
  });
});
