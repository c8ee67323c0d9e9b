import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { docx } from "@rapporteur/docx";
import { interleave } from "./interleave.js";
import { peer } from "./peer.js";
import { root } from "./places.js";
import { ratio } from "./result.js";

/** @typedef {{ convertToHtml(input: { buffer: Buffer }): Promise<unknown> }} Peer */

/**
 * Reads Word files to validated models, warm, against mammoth's conversion of the same files to HTML: the real report as
 * pandoc makes it Word, and the official files, where `RAPPORTEUR_CORPUS` names a folder that has them.
 * @returns {Promise<import("./result.js").Result[]>}
 */
export async function benchWord() {
  const mammoth = /** @type {Peer} */ (peer("@rapporteur/docx", "mammoth"));
  const results = [];
  for (const { what, files } of filesOf()) {
    const [ours = 0, theirs = 0] = await interleave(
      [
        { run: () => files.forEach(readReport) },
        {
          run: async () => {
            for (const buffer of files) await mammoth.convertToHtml({ buffer });
          },
        },
      ],
      { rounds: 20, warmUp: 5 },
    );
    results.push(ratio(`${what} to a validated Report : mammoth to HTML`, ours, theirs, 0.5));
  }
  return results;
}

/** @returns {{ what: string, files: Buffer[] }[]} */
function filesOf() {
  const made = `${root}packages/adapters/docx/test/reports/documents/human-rights-of-migrants.docx`;
  const folder = join(process.env.RAPPORTEUR_CORPUS ?? "", "docx");
  const there = process.env.RAPPORTEUR_CORPUS !== undefined && existsSync(folder);
  const official = there ? readdirSync(folder).filter((name) => name.endsWith(".docx")) : [];
  return [
    { what: "Word file of the real report", files: [readFileSync(made)] },
    ...(official.length > 0
      ? [
          {
            what: `${official.length} official Word files`,
            files: official.map((name) => readFileSync(join(folder, name))),
          },
        ]
      : []),
  ];
}

/**
 * Reads a file; what `read` gives is validated. Throws when there is no report: then there is nothing to time.
 * @param {Buffer} bytes
 */
function readReport(bytes) {
  const reading = docx.read({ bytes });
  if (!reading.ok) throw new Error(`The report was not read: ${reading.diagnostics[0].message}`);
}
