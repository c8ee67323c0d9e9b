const assert = require("node:assert/strict");
const { readFileSync } = require("node:fs");
const { markdown } = require("@rapporteur/markdown");
const { parseSymbol } = require("@rapporteur/symbols");

for (const name of ["core", "csv", "docx", "jsonld", "parser", "states"]) {
  assert.ok(Object.keys(require(`@rapporteur/${name}`)).length > 0, name);
}
const reading = markdown.read({ name: "report.md", text: readFileSync("report.md", "utf8") });
assert.ok(reading.ok);
assert.equal(reading.value.recommendations.length > 0, true);
assert.equal(parseSymbol("A/77/6 (Sect. 20)").organ, "A");
console.log("required");
