import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { citeAs, plainText, validate } from "@rapporteur/core";
import report, {
  footnote,
  paragraph,
  recommendation,
  state,
} from "@rapporteur/hrc54-human-rights-of-migrants";
import json from "@rapporteur/hrc54-human-rights-of-migrants/report.json" with { type: "json" };

assert.equal(report.id, "hrc54-human-rights-of-migrants");
assert.deepEqual(JSON.parse(JSON.stringify(report)), json);
assert.deepEqual(validate(json).diagnostics, []);
assert.ok(Object.isFrozen(report.sections[0].blocks[0]));
assert.equal(paragraph("83").id, "para-83");
assert.equal(footnote("59").id, "fn-59");
assert.equal(state("ARG").state.name, "Argentina");
assert.match(citeAs(report, recommendation("83 (h)").point), /para\. 83 \(h\)$/);
assert.throws(() => paragraph("84"), RangeError);

const require = createRequire(import.meta.url);
assert.equal(require("@rapporteur/hrc54-human-rights-of-migrants").default, report);
console.log(plainText(paragraph("44")));
