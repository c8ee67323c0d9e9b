import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";

const required = ["package.json", "README.md", "LICENSE"];

const forDevelopment =
  /(^|\/)(tests?|__tests__|coverage|node_modules|\.report|\.turbo)\/|\.(test|spec|bench)\.[cm]?[jt]s$|(^|\/)(tsconfig|tsup\.config|vitest\.config|metafile)\b/;

const text = /\.([cm]?[jt]s|json|jsonld|map|md|csv|ttl|txt|cff|html|css)$|(^|\/)[A-Z0-9]+$/;

/** What a line of a machine's own path looks like, on the systems people build on. */
const machinePath = /(?:\/home\/|\/Users\/|[A-Z]:\\+Users\\+)[\w.-]+[/\\]/;

/**
 * Reads what is in a packed package: it has its licence and README, holds nothing of the tests, its maps lead
 * somewhere, it names no path of the machine that built it, and whose code it packs in stands in its notices.
 * @param {string} folder of the unpacked package
 * @param {string} root of the repository
 * @returns {string[]} a sentence for each finding
 */
export function checkContents(folder, root) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
  const own = [root, homedir(), tmpdir()].filter((path) => path.length > 1).map((path) => join(path, "/"));
  return [
    ...required.filter((name) => !files.includes(name)).map((name) => `the tarball has no ${name}.`),
    ...files.filter((file) => forDevelopment.test(file)).map((file) => `${file} is of no use to users.`),
    ...files
      .filter((file) => text.test(file))
      .flatMap((file) => readContent(file, readFileSync(join(folder, file), "utf8"), folder, own)),
  ];
}

/**
 * @param {string} file
 * @param {string} content
 * @param {string} folder
 * @param {readonly string[]} own paths of this machine
 * @returns {string[]}
 */
function readContent(file, content, folder, own) {
  const path = own.find((prefix) => content.includes(prefix)) ?? machinePath.exec(content)?.[0];
  // The bundler leaves the path of each file above its code, save in a minified program, which has notices.
  const foreign = /\.[cm]?js$/.test(file)
    ? /^\/\/ .*node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//m.exec(content)
    : null;
  return [
    ...(path === undefined ? [] : [`${file} names a path of the machine that built it: ${path}`]),
    ...(foreign === null ? [] : [`${file} packs in ${foreign[1]}; name it in "dependencies" instead.`]),
    ...(/\.([cm]?js|d\.[cm]?ts|css)$/.test(file) ? readMapOf(file, content, folder) : []),
  ];
}

/**
 * @param {string} file
 * @param {string} content
 * @param {string} folder
 * @returns {string[]}
 */
function readMapOf(file, content, folder) {
  const name = /^\/[/*][#@] sourceMappingURL=(\S+)/m.exec(content)?.[1];
  if (name === undefined) return [];
  const map = join(dirname(file), name);
  if (!existsSync(join(folder, map))) return [`${file} names a map that is not packed: ${name.slice(0, 80)}`];
  /** @type {{ sources?: string[], sourcesContent?: (string | null)[] }} */
  const { sources = [], sourcesContent = [] } = JSON.parse(readFileSync(join(folder, map), "utf8"));
  return sources
    .filter((source, index) => !sourcesContent[index] && !existsSync(join(folder, dirname(map), source)))
    .map((source) => `${map} leads to a source that is not packed: ${source}`);
}
