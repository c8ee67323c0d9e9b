import { readFileSync } from "node:fs";
import { modelVersion } from "@rapporteur/core";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { realReport } from "./real-report.ts";
import { smallReport } from "./small-report.ts";
import { written } from "./written.ts";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly minimum?: number;
  };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}

interface Column {
  readonly name: string;
  readonly titles: string;
  readonly "dc:description": string;
  readonly datatype: string | { readonly base: string; readonly format?: string; readonly minimum?: number };
  readonly required?: boolean;
  readonly separator?: string;
}

interface CsvwTable {
  readonly url: string;
  readonly "dc:title": string;
  readonly "dc:description": string;
  readonly tableSchema: {
    readonly columns: readonly Column[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly columnReference: readonly string[];
      readonly reference: { readonly resource: string; readonly columnReference: readonly string[] };
    }[];
  };
}

const ajv = new Ajv({ allErrors: true, strictTypes: false, strictTuples: false });
// The published build of this module is CommonJS, whose default export is one level down.
(addFormats as unknown as (to: Ajv) => void)(ajv);

function validator(file: string) {
  return ajv.compile(JSON.parse(readFileSync(new URL(`standards/${file}`, import.meta.url), "utf8")));
}

const isDataPackage = validator("data-package.schema.json");
const isCsvw = validator("csvw-metadata.schema.json");

describe.each(["data", "spreadsheet"])("the descriptors of the %s profile", (profile) => {
  const files = written(realReport, { profile });
  const dataPackage = JSON.parse(files.get("datapackage.json") ?? "") as {
    readonly rapporteur: object;
    readonly name: string;
    readonly resources: readonly Resource[];
  };
  const csvw = JSON.parse(files.get("csv-metadata.json") ?? "") as {
    readonly tables: readonly CsvwTable[];
    readonly [key: string]: unknown;
  };
  const rowsOf = (path: string) =>
    Papa.parse<Readonly<Record<string, string>>>(files.get(path) ?? "", {
      header: true,
      skipEmptyLines: true,
    }).data;

  test("keep to the constraints of the standards", () => {
    expect(isDataPackage(dataPackage), JSON.stringify(isDataPackage.errors?.[0])).toBe(true);
    expect(isCsvw(csvw), JSON.stringify(isCsvw.errors?.[0])).toBe(true);
  });

  test("record the profile and the version of the model", () => {
    expect(dataPackage.name).toBe(realReport.id);
    expect(dataPackage.rapporteur).toEqual({ profile, modelVersion });
    expect(csvw["https://rapporteur.github.io/rapporteur/csv#profile"]).toBe(profile);
    expect(rowsOf("report.csv")[0]?.profile).toBe(profile);
  });

  test("agree with each other", () => {
    const fromDataPackage = dataPackage.resources.map(({ path, title, description, schema }) => ({
      path,
      title,
      description,
      key: schema.primaryKey,
      columns: schema.fields.map((field) => ({
        name: field.name,
        description: field.description,
        type: field.type,
        required: field.constraints?.required ?? false,
        minimum: field.constraints?.minimum,
        values: field.constraints?.enum?.join("|"),
      })),
      foreignKeys: (schema.foreignKeys ?? []).map(({ fields, reference }) => ({
        from: fields,
        to: `${reference.resource ?? path.replace(".csv", "")}.csv`,
        references: reference.fields,
      })),
    }));
    const enumerated = new Set(
      dataPackage.resources
        .flatMap(({ schema }) => schema.fields.filter(({ constraints }) => constraints?.enum))
        .map(({ name }) => name),
    );
    const fromCsvw = csvw.tables.map((table) => ({
      path: table.url,
      title: table["dc:title"],
      description: table["dc:description"],
      key: table.tableSchema.primaryKey,
      columns: table.tableSchema.columns.map((column) => {
        const { datatype } = column;
        const { base, format, minimum } = typeof datatype === "string" ? { base: datatype } : datatype;
        const isList =
          enumerated.has(column.name) && format !== undefined && /^\([a-z0-9\\.|'-]+\)$/.test(format);
        return {
          name: column.name,
          description: column["dc:description"],
          type: base,
          required: column.required ?? false,
          minimum,
          values: isList ? format.slice(1, -1).replaceAll("\\.", ".") : undefined,
        };
      }),
      foreignKeys: (table.tableSchema.foreignKeys ?? []).map(({ columnReference, reference }) => ({
        from: columnReference,
        to: reference.resource,
        references: reference.columnReference,
      })),
    }));
    expect(fromCsvw).toEqual(fromDataPackage);
  });

  test("name the columns of the files, in their order", () => {
    for (const { url, tableSchema } of csvw.tables) {
      const [names] = Papa.parse<string[]>(files.get(url) ?? "", { preview: 1 }).data;
      expect(tableSchema.columns.map(({ titles }) => titles)).toEqual(names);
    }
  });

  test("are true of every cell of a real report and of one with everything", () => {
    for (const report of [realReport, smallReport]) {
      const texts = written(report, { profile });
      for (const { path, schema } of dataPackage.resources) {
        const { data } = Papa.parse<Record<string, string>>(texts.get(path) ?? "", {
          header: true,
          skipEmptyLines: true,
        });
        for (const field of schema.fields) {
          const faults = data
            .map((row) => faultOf(row[field.name] ?? "", field))
            .filter((fault) => fault !== undefined);
          expect(faults, `${path} ${field.name}`).toEqual([]);
        }
      }
    }
  });

  test("have keys that hold", () => {
    const keysOf = (path: string, names: readonly string[]) =>
      rowsOf(path).map((row) => names.map((name) => row[name]).join("\n"));
    for (const { path, name, schema } of dataPackage.resources) {
      const keys = keysOf(path, schema.primaryKey);
      expect(new Set(keys).size, path).toBe(keys.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(keysOf(`${reference.resource ?? name}.csv`, reference.fields));
        for (const key of keysOf(path, fields)) if (key.trim() !== "") expect(known).toContain(key);
      }
    }
  });
});

/** What Table Schema says is wrong with a cell. */
function faultOf(cell: string, { type, constraints = {} }: Field): string | undefined {
  if (cell === "") return constraints.required ? "required" : undefined;
  if (type === "integer" && !/^[+-]?\d+$/.test(cell)) return `${cell} is no integer`;
  if (type === "boolean" && !/^(true|false)$/.test(cell)) return `${cell} is no boolean`;
  if (type === "date" && Number.isNaN(Date.parse(cell))) return `${cell} is no date`;
  if (constraints.enum && !constraints.enum.includes(cell)) return `${cell} is not in the list`;
  if (constraints.minimum !== undefined && Number(cell) < constraints.minimum) return `${cell} is too small`;
  const { pattern } = constraints;
  return pattern !== undefined && !new RegExp(`^(?:${pattern})$`, "u").test(cell)
    ? `${cell} is not ${pattern}`
    : undefined;
}
