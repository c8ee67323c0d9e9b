/** @typedef {ReturnType<typeof import("./measure.js").measure>[number]} Measured */

const head = `# Damage

What Rapporteur says when a report is damaged, measured on [the real report](../../../packages/reports/hrc54-human-rights-of-migrants/source/README.md): one unit of its text is deleted, printed twice in succession, or exchanged with the next of its kind, at each place where that can be done, and the report is read again. Counted is the gravest finding that the sound report does not give. \`npm run generate -w @rapporteur/docs\` makes this page.

*Shows* counts where the text itself tells a reader that something is wrong: a number or a label is missing, stands twice or goes back; a mark has no note, or a note no mark; a sentence breaks off. The last point of a list is missed by nobody who has only the text; nor is a line without a label, or two of them in another order.
`;

const names = /** @type {const} */ ({
  paragraph: "numbered paragraph",
  point: "point",
  heading: "labelled heading",
  note: "note",
  mark: "mark of a note",
  rest: "rest of a text that a page’s end tore",
  line: "line of masthead or summary, heading without label",
});
const ways = /** @type {const} */ (["deleted", "doubled", "moved"]);

/**
 * The page with the table of what was measured, as Markdown.
 * @param {readonly Measured[]} measured
 * @returns {string}
 */
export function damagePage(measured) {
  const rows = Object.entries(names).flatMap(([kind, name]) =>
    ways.map((way) => {
      const own = measured.filter(({ damage }) => damage.unit.kind === kind && damage.way === way);
      return row(`${name}, ${way}`, own);
    }),
  );
  const shown = measured.filter(({ damage }) => damage.shows);
  const table = [
    "| what | times | shows | error | warning | info | silent | silent though it shows |",
    "|---|--:|--:|--:|--:|--:|--:|--:|",
    ...rows,
    row("**all**", measured),
  ];
  const sum = `Of ${measured.length} damages ${shown.length} show in the text, and ${count(shown, "silent")} of these ${count(shown, "silent") === 1 ? "is" : "are"} swallowed in silence. Of the ${measured.length - shown.length} that do not show, ${measured.length - shown.length - (count(measured, "silent") - count(shown, "silent"))} are reported all the same.`;
  return `${[head, ...table, "", sum].join("\n")}\n`;
}

/**
 * @param {string} name
 * @param {readonly Measured[]} measured
 */
function row(name, measured) {
  const shown = measured.filter(({ damage }) => damage.shows);
  const counts = /** @type {const} */ (["error", "warning", "info", "silent"]).map((answer) =>
    count(measured, answer),
  );
  return `| ${[name, measured.length, shown.length, ...counts, count(shown, "silent")].join(" | ")} |`;
}

/**
 * @param {readonly Measured[]} measured
 * @param {Measured["answer"]} wanted
 */
function count(measured, wanted) {
  return measured.filter(({ answer }) => answer === wanted).length;
}
