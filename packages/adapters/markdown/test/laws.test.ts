import { readsAnything, roundTrips, writesTheSameTwice } from "@rapporteur/core/testing";
import { test } from "vitest";
import { markdown } from "../src/index.ts";
import { realReport } from "./real-report.ts";

const reports = [realReport()];

test("what is written reads back as the same report, and writes the same again", () =>
  roundTrips(markdown, { reports, runs: 1000 }));

test("writing is deterministic and leaves the report alone", () =>
  writesTheSameTwice(markdown, { reports, runs: 100 }));

test("the readable profile is deterministic and leaves the report alone", () =>
  writesTheSameTwice(markdown, { reports, runs: 60, writeOptions: { profile: "readable" } }));

test("reading anything gives an outcome, and a failure says why", () =>
  readsAnything(markdown, { runs: 150 }));
