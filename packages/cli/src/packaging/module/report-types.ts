import type { Report } from "@rapporteur/core";
import { oneLine } from "../../overview/one-line.ts";
import { type Accessor, accessorsOf } from "./accessor.ts";

/** Lines of types are not made longer than this. */
const columns = 110;

/**
 * The package's types: the report is one of the model's, and the accessors take only what there is. The labels are the
 * only literals in it, so that it stays small.
 */
export function reportTypes(report: Report): string {
  const accessors = accessorsOf(report);
  const imported = [...new Set([...accessors.map(({ gives }) => gives), "Report"])].sort();
  return [
    `import type { ${imported.join(", ")} } from "@rapporteur/core";`,
    "",
    comment(`The report, frozen all through: ${oneLine(report.masthead.title)}.`),
    "declare const report: Report;",
    "export default report;",
    ...accessors.flatMap((accessor) => ["", ...declarations(accessor)]),
    "",
  ].join("\n");
}

function declarations({ name, parameter, parameterType, gives, labels, says, entries }: Accessor) {
  const [first] = entries;
  const example = first ? ` For example \`${name}(${JSON.stringify(first.key)})\`.` : " There are none.";
  return [
    comment(labels),
    `export type ${parameterType} =${union(entries.map(({ key }) => key))};`,
    "",
    comment(`${says} Anything else throws a \`RangeError\`.${example}`),
    `export declare function ${name}(${parameter}: ${parameterType}): ${gives};`,
  ];
}

function union(keys: readonly string[]): string {
  if (keys.length === 0) return " never";
  const lines = [""];
  for (const key of keys) {
    const member = `| ${JSON.stringify(key)}`;
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + member.length < columns) lines[lines.length - 1] = `${last} ${member}`;
    else lines.push(`  ${member}`);
  }
  return lines.join("\n");
}

/** A comment of documentation. Foreign words must not end it. */
function comment(words: string): string {
  return `/** ${words.replaceAll("*/", "*\\/")} */`;
}
