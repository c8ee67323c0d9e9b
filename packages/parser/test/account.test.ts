import { type Report, validate } from "@rapporteur/core";
import { describe, expect, it } from "vitest";
import { accountFor } from "../src/account/account-for.ts";
import type { Claim } from "../src/account/claim.ts";
import { parsePrinted } from "../src/parse-printed.ts";
import type { PrintedRun } from "../src/printed/printed.ts";
import { print } from "./print.ts";

const text = [
  "# General Assembly",
  "# Title of the report",
  "# I. Introduction",
  "1. The first paragraph says this.^1^",
  "2. The second says that.",
  "^1^ See the annex.",
].join("\n\n");
const document = print(text);
const reading = parsePrinted(document);
if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
const { value: report } = reading;

/** The claims of the reading, as the source has them. */
const claims: readonly Claim[] = [
  claim("masthead", "masthead", [], [0], false),
  claim("masthead-title", "masthead", [], [1]),
  claim("sec-I", "headings", [[2, 0, 3]], [[2, 3]]),
  claim("para-1", "paragraphs", [[3, 0, 3]], [[3, 3], 3.1]),
  claim("para-2", "paragraphs", [[4, 0, 3]], [[4, 3]]),
  claim("fn-1", "footnotes", [5], [5.1]),
];

type Part = number | readonly [number, number, number?];

function claim(
  node: string,
  kind: string,
  prefix: readonly Part[],
  runs: readonly Part[],
  verbatim = true,
): Claim {
  return { node, kind, prefix: prefix.map(runAt), runs: runs.map(runAt), verbatim };
}

/** Run `n.m` of the document (m = 0 if left out), or its characters from … to. */
function runAt(part: Part): PrintedRun {
  const [at, from = 0, to] = typeof part === "number" ? [part] : part;
  const block = document.blocks[Math.floor(at)];
  const run = block && "runs" in block ? block.runs[Math.round((at % 1) * 10)] : undefined;
  if (!run) throw new Error(`no run ${at}`);
  const mark = run.raised && Math.floor(at) === 3 ? { mark: "1" } : {};
  const end = to ?? run.text.length;
  return { ...run, ...mark, text: run.text.slice(from, end), start: run.start + from, end: run.start + end };
}

const reasons = (
  changed: Report,
  claimed: readonly Claim[] = claims,
): readonly (readonly [string, string?])[] =>
  accountFor(document, changed, claimed, []).faults.map(({ reason, node }) =>
    node ? [reason, node] : [reason],
  );

describe("the conservation account", () => {
  it("balances for what was read", () => {
    expect(reading.trace?.account.faults).toEqual([]);
    expect(reasons(report)).toEqual([]);
    expect(validate(report).ok).toBe(true);
  });

  it("fails when a note is deleted from the report", () => {
    expect(reasons({ ...report, footnotes: [] })).toContainEqual(["text-differs", "fn-1"]);
  });

  it("fails when a paragraph's number is doubled", () => {
    const doubled = JSON.parse(JSON.stringify(report).replace('"number":"2"', '"number":"22"'));
    expect(reasons(doubled)).toEqual([["text-differs", "para-2"]]);
  });

  it("fails when a word is changed, lost or added", () => {
    for (const word of ["thus", "", "that and more"]) {
      const changed = JSON.parse(JSON.stringify(report).replace("says that", `says ${word}`));
      expect(reasons(changed)).toEqual([["text-differs", "para-2"]]);
    }
  });

  it("fails when a stretch of the source is claimed by nobody, or by two nodes", () => {
    expect(reasons(report, claims.slice(0, -1))).toEqual([
      ["unclaimed"],
      ["unclaimed"],
      ["text-differs", "fn-1"],
    ]);
    const [first] = claims;
    expect(reasons(report, first ? [...claims, first] : [])).toEqual([["claimed-twice"]]);
  });

  it("fails when a title is changed, at the place of the words that it took", () => {
    const changed = {
      ...report,
      masthead: { ...report.masthead, title: [{ type: "text" as const, value: "Another" }] },
    };
    const [fault] = accountFor(document, changed, claims, []).faults;
    expect(fault).toMatchObject({ reason: "text-differs", node: "masthead-title", place: { line: 3 } });
  });

  it("fails when a node says something that it took from nowhere", () => {
    const nothing = claims.map((one) => (one.node === "masthead-title" ? { ...one, runs: [] } : one));
    expect(reasons(report, nothing)).toEqual([["unclaimed"], ["text-differs", "masthead-title"]]);
  });
});
