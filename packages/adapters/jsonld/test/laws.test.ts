import { readsAnything, roundTrips, writesTheSameTwice } from "@rapporteur/core/testing";
import { expect, test, vi } from "vitest";
import { jsonld } from "../src/index.ts";
import { realReport } from "./real-report.ts";

// Many generated cases, on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000 });

const reports = [realReport()];
const { write } = jsonld;

const forms = [
  { runs: 1000, writeOptions: { profile: "compact" } },
  { runs: 100, writeOptions: { profile: "flat", context: "linked", indent: 0 } },
  { runs: 100, writeOptions: { syntax: "nquads", base: "urn:example:reports:" } },
  { runs: 100, writeOptions: { syntax: "turtle", base: "https://example.org/été/?report=" } },
];

test.each(forms)("nothing gets lost: $writeOptions", (form) => roundTrips(jsonld, { ...form, reports }));

test.each(forms)("writing is deterministic: $writeOptions", ({ writeOptions }) =>
  writesTheSameTwice(jsonld, { runs: 25, writeOptions, reports }),
);

test.each(forms)("reading anything never throws: $writeOptions", ({ writeOptions }) =>
  readsAnything(jsonld, { runs: 60, writeOptions }),
);

test("an adapter that loses a field is caught by the laws", async () => {
  const lossy = {
    ...jsonld,
    write: ((report, options) =>
      write(
        { ...report, footnotes: report.footnotes.map((note) => ({ ...note, label: "*" })) },
        options,
      )) as typeof write,
  };
  await expect(roundTrips(lossy, { runs: 50 })).rejects.toThrow("gives another report");
});
