import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { interleave } from "./interleave.js";
import { root } from "./places.js";
import { ratio } from "./result.js";

/**
 * Imports the package of the real report, as a new module each time, against parsing its JSON and importing an empty
 * module: with the JSON in memory already, and read from its file, as the import reads its own.
 * @returns {Promise<import("./result.js").Result[]>}
 */
export async function benchImport() {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-import-"));
  try {
    const packaged = `${root}packages/reports/hrc54-human-rights-of-migrants`;
    const json = join(folder, "report.json");
    // Without white space, which would only slow the peer.
    writeFileSync(json, JSON.stringify(JSON.parse(readFileSync(`${packaged}/report.json`, "utf8"))));
    const empty = join(folder, "empty.mjs");
    writeFileSync(empty, "export default 1;\n");
    const text = readFileSync(json, "utf8");
    const [ours = 0, parsed = 0, read = 0] = await interleave(
      [
        { run: () => importAnew(`${packaged}/index.js`) },
        {
          run: () => {
            JSON.parse(text);
            return importAnew(empty);
          },
        },
        {
          run: () => {
            JSON.parse(readFileSync(json, "utf8"));
            return importAnew(empty);
          },
        },
      ],
      { rounds: 150, warmUp: 20, take: "least" },
    );
    return [
      ratio("import the report's package : JSON.parse and an empty module", ours, parsed, 1.5),
      ratio("the same : JSON.parse of the file and an empty module", ours, read, 1.5),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let times = 0;

/**
 * @param {string} file
 * @returns {Promise<unknown>}
 */
function importAnew(file) {
  times += 1;
  return import(`${pathToFileURL(file).href}?${times}`);
}
