import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";

/** What is used of esbuild. */
interface Bundler {
  readonly build: (options: object) => Promise<{
    readonly outputFiles: readonly { readonly text: string }[];
    readonly metafile: { readonly inputs: Readonly<Record<string, unknown>> };
  }>;
}

/** A program as a browser loads it. */
export interface BrowserBundle {
  /** One script, minified, that puts its exports into the variable `bundle`. */
  readonly code: string;
  /** Its size, compressed with gzip, in bytes. */
  readonly gzip: number;
  /** Names of the packages that any of it comes from, sorted. */
  readonly packages: readonly string[];
}

/**
 * Bundles what a package exports under some names (`["jsonld"]`) for the browser, with all that it imports; `index` is
 * its `src/index.ts`. Rejects if anything in it needs a module of Node.
 */
export async function bundleForBrowser(index: URL, names: readonly string[]): Promise<BrowserBundle> {
  // The one that the packages are built with.
  const require = createRequire(createRequire(import.meta.url).resolve("tsup"));
  const { build } = require("esbuild") as Bundler;
  const file = fileURLToPath(index);
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `export { ${names.join(", ")} } from ${JSON.stringify(file)};`,
      resolveDir: dirname(file),
    },
    absWorkingDir: dirname(file),
    platform: "browser",
    format: "iife",
    globalName: "bundle",
    target: "es2022",
    bundle: true,
    minify: true,
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const code = outputFiles[0]?.text ?? "";
  const inputs = Object.keys(metafile.inputs).filter((input) => input !== "<stdin>");
  const packages = new Set(inputs.map((input) => packageOf(join(dirname(file), input))));
  return { code, gzip: gzipSync(code, { level: 9 }).length, packages: [...packages].sort() };
}

/** What a page has that a script may use here: nothing of Node, not even timers. */
const ofThePage = { TextEncoder, TextDecoder, URL, URLSearchParams, structuredClone };

/**
 * Runs a script in a world of its own that has what the language has, `TextEncoder` and the like, `bundle`, and what is
 * `given`, but neither `process` nor `Buffer` nor `require`. Gives what the script gives, as JSON makes it.
 */
export function runInBrowser(
  { code }: BrowserBundle,
  script: string,
  given: Readonly<Record<string, unknown>>,
): unknown {
  const context = createContext({ ...ofThePage, ...given });
  runInContext(code, context);
  const result: unknown = runInContext(`JSON.stringify((() => {${script}})())`, context);
  return typeof result === "string" ? JSON.parse(result) : undefined;
}

/** The name of the package that a file belongs to: that of the nearest manifest with a name. */
function packageOf(file: string): string {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    const name =
      existsSync(manifest) && (JSON.parse(readFileSync(manifest, "utf8")) as { name?: string }).name;
    if (name) return name;
    if (folder === dirname(folder)) throw new Error(`${file} belongs to no package.`);
  }
}
