#!/usr/bin/env node
// Scores the references that the parser finds in plain paragraphs against the links that their publisher set.
//
//   npm run score -- <file.jsonl>
//
// One paragraph a line: { organ, text, links: [{ start, end, text, symbol }] }. What counts is the set of symbols found
// in a paragraph against the set linked. Prints the disagreements, each with its class and its words, then the score.
import { readFileSync } from "node:fs";
import { findReferences } from "../../parser/dist/index.js";
import { symbolFromLink, symbolLink } from "../../symbols/dist/index.js";
import { comparable, standsInText } from "./comparable.mjs";

const path = process.argv[2];
if (path === undefined) {
  console.error("Which paragraphs? Give a file: npm run score -- paragraphs.jsonl");
  process.exit(2);
}

const rows = readFileSync(path, "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => JSON.parse(line));
const started = performance.now();
const tally = { right: 0, wrong: 0, missed: 0 };
/** @type {Map<string, string[]>} */
const disagreements = new Map();

for (const { organ, text, links } of rows) {
  const found = new Map(
    findReferences(text, { organ }).map((reference) => [comparable(linked(reference.symbol)), reference]),
  );
  const wanted = new Map(links.map((link) => [comparable(link.symbol), link]));
  for (const [symbol, reference] of found) {
    if (wanted.has(symbol)) tally.right++;
    else if (reference.kind !== "document" || !standsInText(symbol, text)) {
      tally.wrong++;
      note(classOfWrong(reference), symbol, text, reference);
    }
  }
  for (const [symbol, link] of wanted) {
    if (found.has(symbol)) continue;
    tally.missed++;
    note(classOfMissed(link), symbol, text, link);
  }
}

for (const [kind, lines] of [...disagreements].sort(([one], [other]) => one.localeCompare(other))) {
  console.log(`\n${kind}: ${lines.length}`);
  for (const line of lines) console.log(`  ${line}`);
}
const { right, wrong, missed } = tally;
const share = (part, whole) => (whole === 0 ? 1 : part / whole).toFixed(4);
console.log(`\n${rows.length} paragraphs in ${Math.round(performance.now() - started)} ms`);
console.log(`${right} found as linked, ${wrong} found but not linked, ${missed} linked but not found`);
console.log(`precision ${share(right, right + wrong)}, recall ${share(right, right + missed)}`);

/** A document with several symbols is linked by its first. */
function linked(symbol) {
  return symbolFromLink(symbolLink(symbol) ?? "") ?? symbol;
}

function classOfWrong({ kind }) {
  if (kind === "decision") return "found, not linked: a decision";
  return `found, not linked: a ${kind}`;
}

/** Whether the words of a link hold the last number of the symbol it leads to. */
function classOfMissed({ symbol, text }) {
  const numbers = symbol.match(/\d+/g) ?? [];
  const shown = text.match(/\d+/g) ?? [];
  const agrees = shown.length > 0 && shown.every((number) => numbers.includes(number));
  return agrees ? "linked, not found" : "linked, not found: the words of the link are not of its symbol";
}

function note(kind, symbol, text, { start, end }) {
  const words = `${text.slice(Math.max(0, start - 70), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
  const line = `${symbol.padEnd(20)} ${words.replace(/\s+/g, " ")}`;
  disagreements.set(kind, [...(disagreements.get(kind) ?? []), line]);
}
