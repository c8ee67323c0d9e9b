import { type Report, toJSON } from "@rapporteur/core";
import { type Accessor, accessorsOf } from "./accessor.ts";
import { inNarrowCharacters, literal } from "./literal.ts";

/** Fields that hold most of a report. */
const parts = [
  "summary",
  "blocks",
  "sections",
  "annexes",
  "footnotes",
  "citations",
  "stateSubmissions",
  "recommendations",
] as const satisfies readonly (keyof Report)[];

/**
 * The package's JavaScript: the report as an object, frozen all through, and its accessors. Each part of the report
 * is a function until it is first asked for. An engine that imports the module only skims functions, which takes half
 * the time of making all the objects, and less than parsing the same as JSON would.
 */
export function reportModule(report: Report): string {
  // In the order of the model, whatever order the keys come in.
  const ordered = JSON.parse(toJSON(report, { indent: 0 })) as Report;
  const fields = Object.entries(ordered).map(([name, value]) => {
    const isPart = parts.some((part) => part === name) && Array.isArray(value) && value.length > 0;
    return isPart
      ? `get ${name}(){return made.${name}??=frozen(${literal(value)})},`
      : `${name}:frozen(${literal(value)}),`;
  });
  const program = [
    "const made = {};",
    "",
    `const report = {\n${fields.join("\n")}\n};`,
    "// Shown as what it is, not as what makes it, where Node prints it.",
    'Object.defineProperty(report, Symbol.for("nodejs.util.inspect.custom"), { value: () => ({ ...report }) });',
    "Object.freeze(report);",
    "",
    "export default report;",
    ...accessorsOf(report).map((accessor) => `\n${accessorFunction(accessor)}`),
    "",
    frozen,
    "",
    atPaths,
    "",
    found,
    "",
  ].join("\n");
  return inNarrowCharacters(program);
}

function accessorFunction({ name, parameter, entries }: Accessor): string {
  const all = `all${name.charAt(0).toUpperCase()}${name.slice(1)}s`;
  const keys = literal(entries.map(({ key }) => key));
  const paths = literal(entries.map(({ path }) => path.join(".")).join(" "));
  return [
    `let ${all};`,
    `export function ${name}(${parameter}) {`,
    `  ${all} ??= atPaths(${keys}, ${paths});`,
    `  return found(${literal(name)}, ${parameter}, ${all});`,
    "}",
  ].join("\n");
}

const frozen = `function frozen(value) {
  if (typeof value !== "object") return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}`;

// A text is skimmed faster than as many expressions.
const atPaths = `function atPaths(keys, paths) {
  const ways = paths.split(" ");
  const at = (way) => way.split(".").reduce((thing, step) => thing[step], report);
  return new Map(keys.map((key, index) => [key, at(ways[index])]));
}`;

const found = `function found(kind, key, all) {
  const thing = all.get(key);
  if (thing !== undefined) return thing;
  const keys = [...all.keys()];
  const list = keys.length > 12 ? [...keys.slice(0, 10), "…", ...keys.slice(-1)] : keys;
  const there = keys.length > 0 ? \`There are \${keys.length}: \${list.join(" · ")}.\` : "There are none.";
  throw new RangeError(\`This report has no \${kind} \${JSON.stringify(key)}. \${there}\`);
}`;
