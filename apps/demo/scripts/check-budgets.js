import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

// Fails the build when a part of the app needs more JavaScript than it may. Sizes are gzipped, in kB of 1,000 bytes.

/** What the first view may load: all that stands in the page, and the view that it opens. */
const firstViewLimit = 60;

/** What is loaded when it is asked for: the view or the work, by the beginning of its file's name, and its limit. */
const parts = {
  "search-view": 12,
  "states-view": 6,
  "world-map": 70,
  "recommendations-view": 8,
  "citations-view": 10,
  "convert-view": 10,
  "convert-worker": 20,
};

const dist = new URL("../dist/", import.meta.url);
const names = readdirSync(new URL("assets/", dist)).filter((name) => name.endsWith(".js"));
const entry = /src="\.\/assets\/([^"]+\.js)"/.exec(readFileSync(new URL("index.html", dist), "utf8"))?.[1];
if (!entry) throw new Error("dist holds no entry; has the build changed its names?");

check("first view", withStaticImports([entry, fileOf("read-view")]), firstViewLimit);
for (const [part, limit] of Object.entries(parts)) check(part, [fileOf(part)], limit);

/**
 * Prints what files weigh together, and fails the build where that is more than they may.
 * @param {string} part
 * @param {readonly string[]} files
 * @param {number} limit
 */
function check(part, files, limit) {
  const size = files.reduce((sum, name) => sum + gzipSync(code(name)).length, 0) / 1000;
  console.log(`${part}: ${size.toFixed(1)} of ${limit} kB`);
  if (size <= limit) return;
  console.error(`${part} is too heavy. Load what it does not need at once when it is asked for.`);
  process.exitCode = 1;
}

/**
 * The file of a part; throws if the build has none.
 * @param {string} part
 * @returns {string}
 */
function fileOf(part) {
  const file = names.find((name) => name.startsWith(`${part}-`));
  if (!file) throw new Error(`dist holds no ${part}; has the build changed its names?`);
  return file;
}

/**
 * The files and all that they import at once.
 * @param {readonly string[]} start
 * @returns {string[]}
 */
function withStaticImports(start) {
  const found = new Set(start);
  for (const name of found) {
    for (const [, imported = ""] of code(name).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) {
      found.add(imported);
    }
  }
  return [...found];
}

/**
 * @param {string} name
 * @returns {string}
 */
function code(name) {
  return readFileSync(new URL(`assets/${name}`, dist), "utf8");
}
