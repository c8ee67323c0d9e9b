import { json, toJSON, validate } from "@rapporteur/core";
import { csv } from "@rapporteur/csv";
import { jsonld } from "@rapporteur/jsonld";
import { markdown } from "@rapporteur/markdown";
import { breach } from "./breach.js";
import { stackOf } from "./reading.js";

/** @typedef {import("@rapporteur/core").Report} Report */
/** @typedef {import("@rapporteur/core").Files} Files */

/**
 * Each format in each dress that keeps all of a report.
 * @type {readonly { adapter: import("@rapporteur/core").Adapter, options: Record<string, unknown> }[]}
 */
export const dresses = [
  { adapter: json, options: {} },
  { adapter: json, options: { indent: 0 } },
  { adapter: markdown, options: { profile: "lossless" } },
  { adapter: csv, options: { profile: "data" } },
  { adapter: csv, options: { profile: "spreadsheet" } },
  { adapter: jsonld, options: { profile: "compact" } },
  { adapter: jsonld, options: { profile: "flat", context: "linked" } },
  { adapter: jsonld, options: { syntax: "nquads" } },
  { adapter: jsonld, options: { syntax: "turtle" } },
];

/**
 * Writes a report in one dress.
 * @param {Report} report
 * @param {typeof dresses[number]} dress
 * @returns {Promise<Files>}
 */
export async function dressed(report, { adapter, options }) {
  const written = await adapter.write?.(report, options);
  if (!written?.ok) throw new Error(`${adapter.id} does not write: ${JSON.stringify(written?.diagnostics)}`);
  return written.value;
}

/**
 * The laws of adapters, for a report that was read: what is written in this dress reads back as the report, and is
 * written to the same files again.
 * @param {Report} report
 * @param {typeof dresses[number]} dress
 * @returns {Promise<import("./breach.js").Breach[]>}
 */
export async function checkLaws(report, dress) {
  const { adapter, options } = dress;
  const name = `${adapter.id} ${JSON.stringify(options)}`;
  try {
    const written = await adapter.write?.(report, options);
    // What is wrong with a report may be a reason not to write it: keys of tables cannot stand there twice.
    if (!written?.ok)
      return isSound(report)
        ? [breach(`a sound report is not written: ${name}`, written?.diagnostics[0])]
        : [];
    const files = written.value;
    const again = await adapter.read?.(asSource(files));
    if (!again?.ok) return [breach(`what is written is not read: ${name}`, again?.diagnostics[0])];
    if (toJSON(again.value) !== toJSON(report)) {
      return [
        breach(
          `what is written reads back as another report: ${name}`,
          difference(toJSON(report), toJSON(again.value)),
        ),
      ];
    }
    const twice = await dressed(again.value, dress);
    return JSON.stringify(twice) === JSON.stringify(files)
      ? []
      : [breach(`what is read is written in another way: ${name}`, "")];
  } catch (thrown) {
    return [breach(`writing or reading back throws: ${name}`, stackOf(thrown))];
  }
}

/** @param {Report} report */
function isSound(report) {
  return validate(report).diagnostics.every(({ severity }) => severity !== "error");
}

/**
 * Written files as they are read from disk.
 * @param {Files} files
 * @returns {import("@rapporteur/core").BytesSource | import("@rapporteur/core").FilesSource}
 */
export function asSource(files) {
  const named = files.map(({ path, content }) => ({
    name: path,
    bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
  }));
  const [only] = named;
  return only && named.length === 1 ? only : { files: named };
}

/**
 * Where two texts part, with what stands around.
 * @param {string} one
 * @param {string} other
 */
function difference(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return [one, other].map((text) => text.slice(Math.max(0, at - 80), at + 80));
}
