import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import {
  citationKindSchema,
  citationRelationSchema,
  citationResolutionSchema,
  pinpointSchema,
} from "../src/model/citation.schema.ts";
import type { CitationKind, CitationRelation, CitationResolution, Pinpoint } from "../src/model/citation.ts";
import type { Footnote } from "../src/model/footnote.ts";
import { objectSchema } from "../src/model/object-schema.ts";
import { wordsSchema } from "../src/model/primitive.schema.ts";
import { addresseeKindSchema } from "../src/model/recommendation.schema.ts";
import type { AddresseeKind } from "../src/model/recommendation.ts";
import type { reportSchema } from "../src/model/report.schema.ts";
import type { Report } from "../src/model/report.ts";
import type { StateReference } from "../src/model/state-submission.ts";

test("a schema gives and takes exactly its interface", () => {
  expectTypeOf<z.output<typeof reportSchema>>().toEqualTypeOf<Report>();
  expectTypeOf<z.input<typeof reportSchema>>().toEqualTypeOf<Report>();
});

test("a schema that leaves out a key, has one too many or gets a type wrong does not compile", () => {
  const name = wordsSchema;
  const whole = objectSchema<StateReference>("A", { name, iso3: name.optional(), m49: name });
  expect(whole.safeParse({ name: "Argentina", m49: "032" }).success).toBe(true);
  // @ts-expect-error: iso3 is missing, though it is optional.
  objectSchema<StateReference>("B", { name, m49: name });
  // @ts-expect-error: iso3 is optional in the interface.
  objectSchema<StateReference>("C", { name, iso3: name, m49: name });
  // @ts-expect-error: the interface has no colour.
  objectSchema<StateReference>("D", { name, iso3: name.optional(), m49: name, colour: name });
  // @ts-expect-error: the content of a footnote is no text.
  objectSchema<Pick<Footnote, "content">>("E", { content: name });
});

test("every member of every enumeration is accepted", () => {
  // The keys of these records are complete, or they do not compile.
  const kinds: Record<CitationKind, 0> = { document: 0, resolution: 0, web: 0, work: 0, input: 0 };
  const relations: Record<CitationRelation, 0> = { cites: 0, see: 0, "see-also": 0 };
  const resolutions: Record<CitationResolution, 0> = {
    ...{ direct: 0, ibid: 0, "short-title": 0, ambiguous: 0, unresolved: 0 },
  };
  const pinpoints: Record<Pinpoint["type"], 0> = {
    ...{
      paragraph: 0,
      page: 0,
      annex: 0,
      objective: 0,
      volume: 0,
      issue: 0,
      chapter: 0,
      section: 0,
      article: 0,
    },
  };
  const addressees: Record<AddresseeKind, 0> = {
    ...{ states: 0, state: 0, "states-parties": 0, "un-entity": 0, "civil-society": 0, private: 0, other: 0 },
  };
  for (const kind of Object.keys(kinds)) expect(citationKindSchema.parse(kind)).toBe(kind);
  for (const relation of Object.keys(relations))
    expect(citationRelationSchema.parse(relation)).toBe(relation);
  for (const how of Object.keys(resolutions)) expect(citationResolutionSchema.parse(how)).toBe(how);
  for (const kind of Object.keys(addressees)) expect(addresseeKindSchema.parse(kind)).toBe(kind);
  for (const type of Object.keys(pinpoints)) expect(pinpointSchema.parse({ type })).toEqual({ type });
});

test("nothing that the built package exports is any", () => {
  for (const entry of ["../dist/index.d.ts", "../dist/testing/index.d.ts"]) {
    const file = fileURLToPath(new URL(entry, import.meta.url));
    const program = ts.createProgram([file], {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      types: [],
      skipLibCheck: true,
    });
    const checker = program.getTypeChecker();
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${entry} is not built.`);
    const symbols = checker.getExportsOfModule(module);
    expect(symbols.length).toBeGreaterThan(3);
    expect(symbols.flatMap((symbol) => anyIn(checker, symbol))).toEqual([]);
  }
}, 60_000);

/** The names under which an export is, gives, takes or holds `any`. */
function anyIn(checker: ts.TypeChecker, exported: ts.Symbol): string[] {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const isType = symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias);
  const type = isType ? checker.getDeclaredTypeOfSymbol(symbol) : checker.getTypeOfSymbol(symbol);
  const isAny = (inner: ts.Type) => (inner.flags & ts.TypeFlags.Any) !== 0;
  const parts: [string, ts.Type][] = [["", type]];
  for (const signature of type.getCallSignatures()) {
    parts.push(["()", signature.getReturnType()]);
    for (const one of signature.getParameters()) parts.push([`(${one.name})`, checker.getTypeOfSymbol(one)]);
  }
  // What zod's own types hold is zod's affair; of a schema its output counts.
  const schemaOutput = type.getProperty("_output");
  if (schemaOutput) parts.push(["._output", checker.getTypeOfSymbol(schemaOutput)]);
  else for (const one of type.getProperties()) parts.push([`.${one.name}`, checker.getTypeOfSymbol(one)]);
  return parts.filter(([, inner]) => isAny(inner)).map(([name]) => `${symbol.name}${name}`);
}
