import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "tsup";
import { listWorkspaces } from "../workspaces.js";
import { patternsOf } from "./find-patterns.js";

/**
 * A regular expression that a run made, and where.
 * @typedef {object} MadePattern
 * @property {string} file path from the root, `/`-separated
 * @property {number} line
 * @property {import("./find-patterns.js").Pattern} pattern
 */

/**
 * Runs a program built from the packages' own sources and gives the patterns that it makes by calling RegExp. This shows
 * those that are put together from tables of words, which no reading of the source does.
 * @param {string} root
 * @param {string} program the program's source: an ES module that imports packages by their names
 * @returns {Promise<MadePattern[]>}
 */
export async function runPatterns(root, program) {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-patterns-"));
  try {
    const entry = join(folder, "entry.js");
    writeFileSync(entry, program);
    await build({
      config: false,
      silent: true,
      entry: { patterns: entry },
      outDir: join(folder, "built"),
      format: "esm",
      outExtension: () => ({ js: ".mjs" }),
      platform: "node",
      target: "node20",
      noExternal: [/./],
      esbuildPlugins: [{ name: "patterns", setup: (hooks) => instrument(root, hooks) }],
      esbuildOptions: (options) => {
        options.alias = sourceAliases(root);
        options.nodePaths = [join(root, "node_modules")];
      },
    });
    const made = recorded();
    await import(pathToFileURL(join(folder, "built/patterns.mjs")).href);
    return [...made.values()];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @typedef {Parameters<NonNullable<import("tsup").Options["esbuildPlugins"]>[number]["setup"]>[0]} Hooks */

/** Where the instrumented sources leave what they make. */
const key = "rapporteurMadePattern";

/** @returns {Map<string, MadePattern>} */
function recorded() {
  /** @type {Map<string, MadePattern>} */
  const made = new Map();
  /**
   * @param {RegExp} pattern
   * @param {string} file
   * @param {number} line
   */
  const record = (pattern, file, line) => {
    const { source, flags } = pattern;
    made.set(JSON.stringify([file, line, source, flags]), { file, line, pattern: { source, flags } });
    return pattern;
  };
  Object.assign(globalThis, { [key]: record });
  return made;
}

/**
 * Wraps every call of RegExp in the packages' sources, so that what it makes is recorded with its place.
 * @param {string} root
 * @param {Hooks} hooks
 */
function instrument(root, hooks) {
  hooks.onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, ({ path }) => {
    const file = relative(root, path).split(sep).join("/");
    const text = readFileSync(path, "utf8");
    let contents = text;
    // From the last to the first, so that the offsets before stay true; one inside another is left alone.
    let before = text.length;
    for (const { line, start, end } of patternsOf(file, text).reverse()) {
      if (text[start] === "/" || end > before) continue;
      before = start;
      const call = contents.slice(start, end);
      contents = `${contents.slice(0, start)}globalThis.${key}(${call}, ${JSON.stringify(file)}, ${line})${contents.slice(end)}`;
    }
    return { contents, loader: "ts" };
  });
}

/**
 * The packages' sources by the packages' names.
 * @param {string} root
 * @returns {Record<string, string>}
 */
function sourceAliases(root) {
  return Object.fromEntries(
    listWorkspaces(root)
      .map(({ dir, manifest }) => [manifest.name, join(root, dir, "src/index.ts")])
      .filter(([, file = ""]) => existsSync(file)),
  );
}
