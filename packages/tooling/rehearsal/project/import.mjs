import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { citeAs, fromJSON, json, locate, plainText, toJSON } from "@rapporteur/core";
import schema from "@rapporteur/core/schema.json" with { type: "json" };
import * as testing from "@rapporteur/core/testing";
import { csv } from "@rapporteur/csv";
import { docx } from "@rapporteur/docx";
import { jsonld } from "@rapporteur/jsonld";
import { context } from "@rapporteur/jsonld/vocabulary";
import { markdown } from "@rapporteur/markdown";
import { parsePrinted } from "@rapporteur/parser";
import { findState } from "@rapporteur/states";
import { normalizeSymbol } from "@rapporteur/symbols";
import { main } from "rapporteur";

const reading = markdown.read({ name: "report.md", text: readFileSync("report.md", "utf8") });
assert.ok(reading.ok);
const report = reading.value;

const found = locate(report, "para. 83 (g)");
assert.match(plainText(found.node.content), /^Calls upon States and private actors/);
assert.match(citeAs(report, found.node.id), /para\. 83 \(g\)$/);

for (const format of [csv, jsonld, markdown, json]) {
  const written = await format.write(report);
  assert.ok(written.ok, format.id);
  assert.ok(written.value.length > 0, format.id);
}
const back = fromJSON(toJSON(report));
assert.ok(back.ok);
assert.deepEqual(back.value, report);

assert.equal(schema.$schema, "https://json-schema.org/draft/2020-12/schema");
assert.equal(typeof docx.read, "function");
assert.equal(typeof context, "object");
assert.equal(typeof parsePrinted, "function");
assert.equal(typeof main, "function");
assert.equal(normalizeSymbol("A/HRC/54/81"), "A/HRC/54/81");
assert.equal(findState("Argentina")?.iso3 ?? findState("Argentina")?.state?.iso3, "ARG");
assert.ok(Object.keys(testing).length > 0);
console.log("imported");
