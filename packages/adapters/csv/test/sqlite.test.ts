import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report } from "@rapporteur/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { realReport } from "./real-report.ts";
import { smallReport } from "./small-report.ts";
import { written } from "./written.ts";

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly constraints?: { readonly required?: boolean };
    }[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");

/** The table of a resource, as its descriptor says: nothing else is known here of what was written. */
function createTable({ name, schema }: Resource): string {
  const columns = schema.fields.map(
    (field) =>
      `"${field.name}" ${field.type === "integer" ? "INTEGER" : "TEXT"}${field.constraints?.required ? " NOT NULL" : ""}`,
  );
  const keys = (schema.foreignKeys ?? []).map(
    ({ fields, reference }) =>
      `FOREIGN KEY (${quoted(fields)}) REFERENCES "${reference.resource ?? name}" (${quoted(reference.fields)}) DEFERRABLE INITIALLY DEFERRED`,
  );
  return `CREATE TABLE "${name}" (${[...columns, `PRIMARY KEY (${quoted(schema.primaryKey)})`, ...keys].join(", ")});`;
}

/** Loads a report's tables into a database, by its descriptor; gives a function that asks it. */
function load(
  report: Report,
  folder: string,
): (question: string) => readonly Readonly<Record<string, unknown>>[] {
  const files = written(report);
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  const { resources } = JSON.parse(files.get("datapackage.json") ?? "") as {
    readonly resources: readonly Resource[];
  };
  const script = resources.flatMap(({ name, path, schema }) => [
    `.import --csv --skip 1 '${join(folder, path)}' "${name}"`,
    // SQLite takes an empty cell for an empty text, where the standards mean an absent value.
    ...schema.fields
      .filter(({ constraints }) => !constraints?.required)
      .map((field) => `UPDATE "${name}" SET "${field.name}" = NULL WHERE "${field.name}" = '';`),
  ]);
  const database = join(folder, "report.sqlite");
  const input = [...resources.map(createTable), ...script].join("\n");
  const { stderr } = spawnSync("sqlite3", ["-bail", database], { input, encoding: "utf8" });
  if (stderr !== "") throw new Error(stderr);
  return (question) => {
    const answer = execFileSync("sqlite3", ["-json", database, question], { encoding: "utf8" });
    return answer === "" ? [] : (JSON.parse(answer) as readonly Readonly<Record<string, unknown>>[]);
  };
}

const installed = spawnSync("sqlite3", ["--version"]).status === 0;

describe.skipIf(!installed)("SQLite, where it is installed", () => {
  let folder = "";
  let ask: ReturnType<typeof load>;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "rapporteur-csv-"));
    ask = load(realReport, folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("takes all tables, and every key holds", () => {
    expect(ask("PRAGMA foreign_key_check")).toEqual([]);
    expect(ask("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
    expect(ask("SELECT count(*) AS n FROM blocks WHERE number IS NOT NULL")).toEqual([{ n: 83 }]);
    expect(ask("SELECT count(*) AS n FROM footnotes")).toEqual([{ n: realReport.footnotes.length }]);
  });

  test("answers: acts by addressee", () => {
    const expected = new Map<string, number>();
    for (const { acts } of realReport.recommendations) {
      for (const { directive, addressees } of acts) {
        for (const { printed } of addressees)
          if (directive) expected.set(printed, (expected.get(printed) ?? 0) + 1);
      }
    }
    const answer = ask(`
      SELECT addressees.printed AS addressee, count(*) AS acts
      FROM addressees JOIN acts
        ON acts.recommendation = addressees.recommendation AND acts.position = addressees.act
      WHERE acts.directive = 'true' GROUP BY 1 ORDER BY 1`);
    expect(new Map(answer.map(({ addressee, acts }) => [addressee, acts]))).toEqual(expected);
    expect(expected.get("States")).toBeGreaterThan(0);
  });

  test("answers: notes per section", () => {
    const answer = ask(`
      SELECT sections.id AS section, count(DISTINCT footnote) AS notes
      FROM "footnote-marks" AS marks JOIN sections ON sections.id = marks.section
      GROUP BY 1 ORDER BY sections.position`);
    const all = answer.reduce((sum, { notes }) => sum + Number(notes), 0);
    expect(all).toBe(78);
    const [inMasthead] = ask(`SELECT count(*) AS n FROM "footnote-marks" WHERE section IS NULL`);
    expect(inMasthead).toEqual({ n: realReport.footnotes.length - all });
  });

  test("finds the words of an act where its offsets say", () => {
    const wrong = ask(`
      SELECT acts.text FROM acts
      JOIN recommendations ON recommendations.id = acts.recommendation
      JOIN blocks ON blocks.id = coalesce(recommendations.point, recommendations.paragraph)
      WHERE substr(blocks.text, acts.start + 1, acts."end" - acts.start) <> acts.text`);
    expect(wrong).toEqual([]);
    expect(ask("SELECT count(*) AS n FROM acts")).toEqual([
      { n: realReport.recommendations.reduce((sum, { acts }) => sum + acts.length, 0) },
    ]);
  });

  test("refuses a report whose key does not hold", () => {
    const [submission] = smallReport.stateSubmissions;
    if (!submission) throw new Error("The report has no submission.");
    const broken = { ...smallReport, stateSubmissions: [{ ...submission, section: "sec-IX" }] };
    const own = mkdtempSync(join(tmpdir(), "rapporteur-csv-"));
    try {
      expect(load(broken, own)("PRAGMA foreign_key_check")).toHaveLength(1);
    } finally {
      rmSync(own, { recursive: true, force: true });
    }
  });
});
