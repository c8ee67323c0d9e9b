import { fromJSON, toJSON } from "@rapporteur/core";
import { readsAnything } from "@rapporteur/core/testing";
import { expect, it } from "vitest";
import { docx } from "../src/index.ts";
import { makeDocx, p } from "./make-docx.ts";

it("reading anything at all never throws, and a failure holds an error", async () => {
  await readsAnything(docx, { runs: 1000 });
});

it("what is read comes back from JSON as it was", () => {
  const body =
    p("General Assembly") + p("A title", "HCh") + p("I.\u00a0Introduction", "HCh") + p("1. Words\u00a0here.");
  const reading = docx.read({ bytes: makeDocx({ body }) });
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  const again = fromJSON(toJSON(reading.value));
  expect(again.ok && again.value).toEqual(reading.value);
});

it("an option that is not known is a mistake of the program, and throws", () => {
  expect(() => docx.read({ bytes: makeDocx({ body: p("a") }) }, { langauge: "fr" })).toThrow(/language/);
});
