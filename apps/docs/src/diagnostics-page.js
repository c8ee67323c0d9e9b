/** @typedef {Pick<import("@rapporteur/core").DiagnosticsTable<string>, "package" | "rules">} DiagnosticsTable */

const head = `---
title: Diagnostics
---

# Diagnostics

Every finding Rapporteur can make about a document, printed from the packages' own tables. \`{name}\` stands for a value of the finding; the values themselves come with it as data.

| severity | what it says |
|---|---|
| info | repaired, or noted |
| warning | doubtful: look at it |
| error | the report is wrong, or could not be made |
`;

/**
 * The reference page of all diagnostics, as Markdown.
 * @param {readonly DiagnosticsTable[]} tables in the order of the page
 * @returns {string}
 */
export function diagnosticsPage(tables) {
  return [head, ...tables.map(section)].join("\n");
}

/**
 * @param {DiagnosticsTable} table
 * @returns {string}
 */
function section(table) {
  const rows = Object.entries(table.rules).map(
    ([code, { severity, message, help }]) =>
      `| \`${table.package}/${code}\` | ${severity} | ${cell(message)} | ${cell(help)} |`,
  );
  return [
    `## ${table.package}`,
    "",
    "| code | severity | message | what to do |",
    "|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

/**
 * Text for a cell: nothing in it is taken for markup.
 * @param {string} text
 * @returns {string}
 */
function cell(text) {
  return text.replace(/[\\|<>*_`[\]]/g, "\\$&");
}
