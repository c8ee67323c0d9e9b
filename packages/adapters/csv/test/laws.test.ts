import { readsAnything, roundTrips, writesTheSameTwice } from "@rapporteur/core/testing";
import { describe, test } from "vitest";
import { csv } from "../src/index.ts";
import { realReport } from "./real-report.ts";

const reports = [realReport];

describe.each([
  ["data", 1_000],
  ["spreadsheet", 100],
])("the %s profile", (profile, runs) => {
  const options = { writeOptions: { profile } };
  test("reads back what it writes", () => roundTrips(csv, { ...options, runs, reports }));
  test("writes the same twice, and leaves the report alone", () =>
    writesTheSameTwice(csv, { ...options, reports }));
  test("takes anything for reading", () => readsAnything(csv, options));
});
