import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { makeAreas } from "./make-areas.mjs";
import { readVocabulary } from "./read-vocabulary.mjs";

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const data = (name) => JSON.parse(readFileSync(here(`data/${name}.json`), "utf8"));

/** One line an entry, so that a change of one area is a change of one line. */
const lines = (values) => `[\n${values.map((value) => JSON.stringify(value)).join(",\n")}\n]`;

/** A JSON text as a constant of a module: parsed faster than an object literal, and never reformatted. */
function constant(name, doc, json) {
  if (/[`\\]|\$\{/.test(json)) throw new Error(`${name} holds a character that a raw template cannot carry`);
  return `/** ${doc} */\nexport const ${name} = \`${json}\`;\n`;
}

const [folder, mode] = process.argv.slice(2);
if (!folder || (mode && mode !== "--check")) {
  console.error("usage: node scripts/build-table.mjs <folder of the vocabulary> [--check]");
  process.exit(2);
}

const corrections = data("corrections");
const areas = makeAreas(readVocabulary(folder), {
  corrections,
  formerNames: data("former-names"),
  variants: data("variants"),
});
const count = (kind) => areas.filter((area) => area.kind === kind).length;
if (count("member") !== 193 || count("observer") !== 2)
  throw new Error(`${count("member")} Members and ${count("observer")} observers: 193 and 2 expected`);

const head =
  "// Written by scripts/build-table.mjs from the vocabulary and data/*.json. Do not edit by hand.\n\n";
const files = {
  "src/table.generated.ts":
    head + constant("table", "All areas as JSON, one a line, in the order of alpha-3 codes.", lines(areas)),
  "src/corrections.generated.ts":
    head + constant("correctionTable", "All mended entries as JSON, one a line.", lines(corrections)),
};

let stale = 0;
for (const [path, text] of Object.entries(files)) {
  if (mode !== "--check") writeFileSync(here(path), text);
  else if (readFileSync(here(path), "utf8") !== text) {
    console.error(`${path} is not what the sources make`);
    stale++;
  }
}
for (const { iso3, part, source, value, reason } of corrections)
  console.log(`mended ${iso3} ${part}: "${source}" -> "${value}" (${reason})`);
console.log(`${count("member")} Members, ${count("observer")} observers, ${count("area")} other areas`);
process.exitCode = stale > 0 ? 1 : 0;
