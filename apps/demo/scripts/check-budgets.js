import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

// Fails the build when the first view needs more JavaScript than it may. Sizes are gzipped, in kB of 1,000 bytes.

/** What the first view may load: all that stands in the page, and the view that it opens. */
const firstViewLimit = 60;

const dist = new URL("../dist/", import.meta.url);
const names = readdirSync(new URL("assets/", dist)).filter((name) => name.endsWith(".js"));
const entry = /src="\.\/assets\/([^"]+\.js)"/.exec(readFileSync(new URL("index.html", dist), "utf8"))?.[1];
const read = names.find((name) => name.startsWith("read-view"));
if (!entry || !read) throw new Error("dist holds no entry or no Read view; has the build changed its names?");

const first = withStaticImports([entry, read]);
const size = (first.reduce((sum, name) => sum + gzipSync(code(name)).length, 0) / 1000).toFixed(1);
console.log(`first view: ${size} of ${firstViewLimit} kB of JavaScript (${first.join(", ")})`);
if (Number(size) > firstViewLimit) {
  console.error("The first view is too heavy. Load what it does not need when it is asked for.");
  process.exitCode = 1;
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
