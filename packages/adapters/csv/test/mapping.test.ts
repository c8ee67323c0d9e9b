import { reportJsonSchema } from "@rapporteur/core";
import { describe, expect, test } from "vitest";
import { tables } from "../src/mapping/tables.ts";
import { valueRule } from "../src/mapping/value-rule.ts";

interface Definition {
  readonly type?: string;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Definition>>;
  readonly items?: Definition;
  readonly oneOf?: readonly Definition[];
}

const definitions = reportJsonSchema().$defs as Readonly<Record<string, Definition>>;
const inlines = new Set(
  (definitions.Inline?.oneOf ?? []).map(({ $ref = "" }) => $ref.replace("#/$defs/", "")),
);
const properties = Object.entries(definitions).flatMap(([name, { properties: own = {} }]) =>
  inlines.has(name) ? [] : Object.entries(own).map(([key, value]) => [`${name}.${key}`, value] as const),
);

describe("the model and the tables", () => {
  test("every property of the model has a column or is a table", () => {
    const covered = new Set<string>(
      tables.flatMap(({ columns, holds }) => [...holds, ...columns.flatMap(({ model }) => model)]),
    );
    // A type that is always the same goes without saying.
    const missing = properties.filter(([name, { const: only }]) => !covered.has(name) && only === undefined);
    expect(missing.map(([name]) => name)).toEqual([]);
    const known = new Set<string>(properties.map(([name]) => name));
    expect([...covered].filter((name) => !known.has(name))).toEqual([]);
  });

  test("rich text has the inlines that the Markdown of a cell can say", () => {
    expect([...inlines].sort()).toEqual([
      "Break",
      "Emphasis",
      "FootnoteReference",
      "Link",
      "Strong",
      "Subscript",
      "Superscript",
      "Text",
    ]);
  });

  test("no text of the model may be empty, so an empty cell is an absent value", () => {
    const resolve = ({ $ref, ...own }: Definition): Definition =>
      $ref === undefined ? own : resolve(definitions[$ref.replace("#/$defs/", "")] ?? {});
    const mayBeEmpty = properties.filter(([, value]) => {
      const {
        type,
        minLength = 0,
        pattern,
        format,
        const: only,
        enum: values,
      } = resolve(resolve(value).items ?? value);
      if (type !== "string" || minLength > 0 || only !== undefined || values || format === "date")
        return false;
      return pattern === undefined || new RegExp(pattern, "u").test("");
    });
    expect(mayBeEmpty.map(([name]) => name)).toEqual([]);
  });
});

describe.each(tables.map((table) => [table.name, table] as const))("the table %s", (_, table) => {
  const names = table.columns.map(({ name }) => name);

  test("names each column once, in words that all programs take", () => {
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
  });

  test("says what it and each column hold", () => {
    expect(table.description).toMatch(/\.$/);
    for (const column of table.columns) expect(column.description).toMatch(/[.:]$/);
  });

  test("has a key of required columns, and foreign keys that are keys elsewhere", () => {
    for (const key of table.key) {
      const column = table.columns.find(({ name }) => name === key);
      expect(column && valueRule(column).required).toBe(true);
    }
    for (const { columns, table: other, references } of table.foreignKeys) {
      expect(names).toEqual(expect.arrayContaining([...columns]));
      expect(tables.find(({ name }) => name === other)?.key).toEqual(references);
    }
  });

  test("has a plain column beside each Markdown one", () => {
    for (const { form, name } of table.columns) {
      if (form === "markdown") expect(names).toContain(name.replace(/_markdown$/, ""));
    }
  });
});
