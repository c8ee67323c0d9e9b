import { readFileSync } from "node:fs";
import { reportJsonSchema } from "@rapporteur/core";
import { expect, test } from "vitest";
import type { Field } from "../src/mapping/class-mapping.ts";
import { classes } from "../src/mapping/classes.ts";
import {
  context,
  contextAddress,
  frame,
  frameAddress,
  printPage,
  printShapes,
} from "../src/vocabulary/index.ts";

const file = (name: string) => readFileSync(new URL(`../vocabulary/1.0/${name}`, import.meta.url), "utf8");

test("the files of the vocabulary are those that the mapping makes", () => {
  expect(JSON.parse(file("context.jsonld"))).toEqual({ "@context": context });
  expect(JSON.parse(file("frame.jsonld"))).toEqual(frame);
  expect(file("shapes.ttl")).toBe(printShapes());
  expect(file("vocabulary.md")).toBe(printPage());
});

test("the addresses of the files hold the version of their folder", () => {
  expect(contextAddress).toMatch(/\/vocabulary\/1\.0\/context\.jsonld$/);
  expect(frameAddress).toMatch(/\/vocabulary\/1\.0\/frame\.jsonld$/);
});

type Schema = Readonly<Record<string, unknown>> & {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
  readonly $ref?: string;
};

const root = reportJsonSchema();
const definitions = root.$defs as Readonly<Record<string, Schema>>;

function resolve(schema: unknown): Schema {
  const { $ref } = schema as Schema;
  return $ref === undefined ? (schema as Schema) : (definitions[$ref.slice("#/$defs/".length)] ?? {});
}

/** Fields as `name` or `name?`, groups with theirs in brackets. */
function mapped(fields: readonly Field[]): readonly string[] {
  return fields.map((field) => {
    const inner = field.kind === "group" ? ` { ${[...mapped(field.fields)].sort().join(", ")} }` : "";
    return `${field.field}${field.optional ? "?" : ""}${inner}`;
  });
}

function modelled(schema: Schema, fields: readonly Field[]): readonly string[] {
  return Object.entries(schema.properties ?? {})
    .filter(([key]) => !["type", "id"].includes(key) || fields.some(({ field }) => field === key))
    .map(([key, value]) => {
      const field = fields.find((one) => one.field === key);
      const inner =
        field?.kind === "group"
          ? ` { ${[...modelled(resolve(value), field.fields)].sort().join(", ")} }`
          : "";
      return `${key}${schema.required?.includes(key) ? "" : "?"}${inner}`;
    });
}

test.each(Object.entries(classes).filter(([, { bare }]) => !bare))(
  "every field of %s is mapped, and optional where the model says so",
  (name, { fields }) => {
    const schema = name === "Report" ? resolve(root) : definitions[name];
    expect([...mapped(fields)].sort()).toEqual([...modelled(schema ?? {}, fields)].sort());
  },
);
