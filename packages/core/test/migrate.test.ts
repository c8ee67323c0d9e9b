import { expect, test } from "vitest";
import { migrate } from "../src/migration/migrate.ts";
import type { MigrationStep } from "../src/migration/migration-step.ts";
import { migrationSteps } from "../src/migration/migration-steps.ts";
import { modelVersion } from "../src/model/model-version.ts";

/** A model that called its language "lang", then "language", then put the title into a list. */
const steps: readonly MigrationStep[] = [
  {
    from: "0.1.0",
    to: "0.2.0",
    date: "2026-01-10",
    description: "lang is called language.",
    up: ({ lang, ...rest }) => ({ ...rest, language: lang }),
    down: ({ language, ...rest }) => ({ ...rest, lang: language }),
  },
  {
    from: "0.2.0",
    to: "0.3.0",
    date: "2026-02-20",
    description: "The title is a list.",
    up: ({ title, ...rest }) => ({ ...rest, title: [(title as string).trim()] }),
    down: ({ title, ...rest }) => ({ ...rest, title: (title as readonly string[])[0] }),
  },
];

const first = { modelVersion: "0.1.0", lang: "en", title: "Migrants" };
const last = { modelVersion: "0.3.0", language: "en", title: ["Migrants"] };

test("a report of the present version is left as it is", () => {
  const report = { modelVersion };
  const outcome = migrate(report);
  expect(outcome).toEqual({ ok: true, value: report, diagnostics: [] });
});

test("up and down, step by step, each reported, the original left alone", () => {
  const up = migrate(first, { to: "0.3.0", steps });
  expect(up).toMatchObject({ ok: true, value: last });
  expect(up.diagnostics.map(({ code, data }) => [code, data?.from, data?.to])).toEqual([
    ["core/model-migrated", "0.1.0", "0.2.0"],
    ["core/model-migrated", "0.2.0", "0.3.0"],
  ]);
  const down = migrate(last, { to: "0.1.0", steps });
  expect(down).toMatchObject({ ok: true, value: first });
  expect(down.diagnostics.map(({ data }) => data?.to)).toEqual(["0.2.0", "0.1.0"]);
  expect(first).toEqual({ modelVersion: "0.1.0", lang: "en", title: "Migrants" });
});

test("from any version to any other by the steps between them, and by no others", () => {
  const versions = ["1.0.0", "1.1.0", "2.0.0", "2.1.0", "3.0.0"];
  /** Steps that note where they have been. */
  const chain = versions.slice(1).map((to, index): MigrationStep => {
    const noting =
      (version: string): MigrationStep["up"] =>
      ({ way, ...rest }) => ({ ...rest, way: [...(way as readonly string[]), version] });
    const from = versions[index] ?? "";
    return { from, to, date: "2026-01-01", description: "A step.", up: noting(to), down: noting(from) };
  });
  for (const [start, from] of versions.entries()) {
    for (const [end, to] of versions.entries()) {
      const way = start <= end ? versions.slice(start + 1, end + 1) : versions.slice(end, start).toReversed();
      const outcome = migrate({ modelVersion: from, way: [] }, { to, steps: chain });
      expect(outcome).toMatchObject({ ok: true, value: { modelVersion: to, way } });
      expect(outcome.diagnostics.map(({ data }) => data?.to)).toEqual(way);
    }
  }
});

test("a failure says where it stands, and between which versions", () => {
  const first = (value: unknown) => migrate(value, { to: "0.3.0", steps }).diagnostics.at(-1);
  expect(first({})).toMatchObject({ place: { pointer: "" }, data: { to: "0.3.0" } });
  expect(first({ modelVersion: "7.0.0" })).toMatchObject({
    place: { pointer: "/modelVersion" },
    data: { version: "7.0.0", to: "0.3.0" },
  });
  expect(first({ modelVersion: "0.2.0" })).toMatchObject({
    data: { from: "0.2.0", to: "0.3.0", reason: expect.stringContaining("trim") },
  });
});

test("an unknown version says what to do", () => {
  for (const version of ["0.0.9", "0.4.0", "banana"]) {
    const outcome = migrate({ modelVersion: version }, { to: "0.3.0", steps });
    expect(outcome).toMatchObject({
      ok: false,
      diagnostics: [{ code: "core/model-version-unknown", data: { version } }],
    });
    expect(outcome.diagnostics[0]?.help).toContain("newer @rapporteur/core");
  }
});

test("what has no version is no report", () => {
  for (const value of [null, 1, "x", [], {}, { modelVersion: 1 }]) {
    expect(migrate(value)).toMatchObject({
      ok: false,
      diagnostics: [{ code: "core/model-version-missing" }],
    });
  }
});

test("a step that cannot read the report fails with a finding", () => {
  expect(migrate({ modelVersion: "0.1.0", lang: "en" }, { to: "0.3.0", steps })).toMatchObject({
    ok: false,
    diagnostics: [
      { code: "core/model-migrated" },
      { code: "core/model-migration-failed", severity: "error" },
    ],
  });
});

test("the package's own steps are a chain that ends at the present version", () => {
  for (const [index, step] of migrationSteps.entries()) {
    expect(step.to).toBe(migrationSteps[index + 1]?.from ?? modelVersion);
    expect(step.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});
