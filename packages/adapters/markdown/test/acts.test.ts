import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Act, find, plainText, type Recommendation, type Report } from "@rapporteur/core";
import { describe, expect, it } from "vitest";
import { markdown } from "../src/index.ts";
import expected from "./reports/expected/acts.json" with { type: "json" };

const realReport = new URL(
  "../../../reports/hrc54-human-rights-of-migrants/source/report.md",
  import.meta.url,
);
const corpus = process.env.RAPPORTEUR_CORPUS;

function read(path: string | URL): Report {
  const reading = markdown.read({ bytes: readFileSync(path), name: "report.md" });
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  return reading.value;
}

/** An act as one line: its verb as printed, with its adverb and lemma, and those asked. */
function lineOf({ printed, adverb, verb, directive, addressees }: Act): string {
  const asked = addressees.map((one) => `${one.printed} (${[one.kind, ...(one.states ?? [])].join(" ")})`);
  return [
    printed,
    adverb === undefined ? "" : ` [${adverb}]`,
    ` = ${verb}`,
    directive ? "" : ", asks nothing",
    asked.length > 0 ? ` → ${asked.join("; ")}` : "",
  ].join("");
}

const linesOf = ({ recommendations }: Report) =>
  Object.fromEntries(recommendations.map(({ label, acts }) => [label, acts.map(lineOf)]));

function wordsOf(report: Report, { point, paragraph }: Recommendation): string {
  const node = find(report, point ?? paragraph);
  return node ? plainText(node) : "";
}

/** Acts stand in the text of their node one behind the other, and open with their verb. */
function expectSpans(report: Report): void {
  for (const recommendation of report.recommendations) {
    const text = wordsOf(report, recommendation);
    let last = 0;
    for (const { start, end, printed } of recommendation.acts) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(text.slice(start, end).startsWith(printed)).toBe(true);
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
  }
}

describe("the recommendations of the real report", () => {
  const report = read(realReport);

  it("are 13, with 20 acts: verbs, adverbs, and those asked", () => {
    expect(linesOf(report)).toEqual(expected["human-rights-of-migrants"]);
    expect(report.recommendations.flatMap(({ acts }) => acts)).toHaveLength(20);
    expectSpans(report);
  });

  it("have the actor of their chapeau", () => {
    expect(new Set(report.recommendations.map(({ actor }) => actor))).toEqual(
      new Set(["The Secretary-General"]),
    );
  });

  it("end each act where the next one's clause begins", () => {
    const spans = (label: string): readonly string[] =>
      report.recommendations
        .filter((one) => one.label === label)
        .flatMap((one) => one.acts.map(({ start, end }) => wordsOf(report, one).slice(start, end)))
        .map((words) => `${words.slice(0, 24)} … ${words.slice(-24).trim()}`);
    expect(spans("83 (h)")).toEqual([
      "Calls upon States to ens … t International Borders.",
      "Further requests OHCHR t … guidance in this regard;",
    ]);
    expect(spans("83 (i)")[0]).toMatch(/disproportionate measure$/);
    expect(spans("83 (d)")[0]).toMatch(/their human rights;$/);
    expect(spans("83 (f)")[0]).toMatch(/vulnerable situations\.$/);
  });
});

describe.skipIf(corpus === undefined)("the recommendations of other reports", () => {
  const path = (name: string): string => join(corpus ?? "", "markdown", `${name}.md`);

  it.each(["A_80_188", "E_CN.5_2025_4"] as const)("%s: as a reader finds them", (name) => {
    const report = read(path(name));
    expect(linesOf(report)).toEqual(expected[name]);
    expectSpans(report);
  });

  it("A/HRC/28/15: each of the 163 has its States as actor and Slovenia as the one asked", () => {
    const report = read(path("A_HRC_28_15"));
    expect(report.recommendations.map(({ label }) => label)).toEqual(
      Array.from({ length: 163 }, (_, index) => `115.${index + 1}`),
    );
    expectSpans(report);
    const actors = new Set<string>();
    for (const recommendation of report.recommendations) {
      const names = (recommendation.actor ?? "").split(/[,;] (?![^(]*\))/);
      for (const name of names) actors.add(name);
      const brackets = (recommendation.actor ?? "").split("; ");
      for (const inner of brackets) expect(wordsOf(report, recommendation)).toContain(`(${inner})`);
      for (const { addressees, directive } of recommendation.acts) {
        expect(directive).toBe(true);
        expect(addressees).toEqual([{ printed: "Slovenia", kind: "state", states: ["SVN"] }]);
      }
    }
    expect([...actors].sort()).toEqual(expected.A_HRC_28_15.actors);
    const acts = new Map(report.recommendations.map(({ label, acts: listed }) => [label, listed]));
    const verbs = (label: string): readonly string[] | undefined => acts.get(label)?.map(({ verb }) => verb);
    expect(verbs("115.38")).toEqual(["ensure", "continue", "take"]);
    expect(verbs("115.72")).toEqual(["improve"]);
    expect(verbs("115.94")).toEqual(["bring forward"]);
    expect(verbs("115.100")).toEqual(["take", "ensure"]);
    // Without a verb in the form of a demand: "That the youth guarantee scheme is …", "Continued efforts in …".
    expect([...acts].filter(([, listed]) => listed.length === 0).map(([label]) => label)).toEqual([
      "115.101",
      "115.155",
    ]);
  });

  it("A/HRC/EMRIP/2025/2: advice in an annex is not headed recommendations", () => {
    expect(read(path("A_HRC_EMRIP_2025_2")).recommendations).toEqual([]);
  });
});
