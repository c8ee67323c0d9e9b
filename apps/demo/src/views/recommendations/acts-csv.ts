import { citeAs, type ReportIndex } from "@rapporteur/core";
import type { ActRow } from "./act-row.ts";

const header = [
  "paragraph",
  "verb",
  "printed verb",
  "asks for something",
  "addressees",
  "addressee classes",
  "text",
  "citation",
];

/**
 * The acts as one CSV table for spreadsheets, as RFC 4180 has it: UTF-8 with a byte order mark, lines ending in CR LF,
 * lists parted by `; `. Before a cell that a spreadsheet would take for a formula, or that begins with an apostrophe,
 * stands an apostrophe: take one away to have the text.
 */
export function actsCsv(rows: readonly ActRow[], index: ReportIndex): string {
  const records = rows.map(({ anchor, label, verb, act, addressees, text }) => [
    `para. ${label}`,
    verb,
    act.printed,
    act.directive ? "yes" : "no",
    addressees.map(({ printed }) => printed).join("; "),
    addressees.map(({ kind }) => kind).join("; "),
    text,
    index.entries.has(anchor) ? citeAs(index, anchor) : "",
  ]);
  return `\ufeff${[header, ...records].map((cells) => `${cells.map(printCell).join(",")}\r\n`).join("")}`;
}

/** What makes a spreadsheet run a cell, whatever white space stands before it. */
const formula = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/;

function printCell(text: string): string {
  const safe = text.startsWith("'") || formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
