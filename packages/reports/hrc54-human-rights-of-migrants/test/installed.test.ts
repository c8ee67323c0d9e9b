import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Report } from "@rapporteur/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packageName, root, secondName } from "./support/places.ts";
import { type Project, project } from "./support/project.ts";
import { completions, typeFaults } from "./support/type-faults.ts";

/** Larger and other reports, where `RAPPORTEUR_CORPUS` names a folder that has them. */
const corpus = process.env.RAPPORTEUR_CORPUS ?? "";
const others = ["markdown/A_HRC_28_15.md", "docx/A_80_590.docx"]
  .map((path) => join(corpus, path))
  .filter((path) => corpus !== "" && existsSync(path));

let made: Project;
beforeAll(() => {
  made = project([`${root}packages/adapters/markdown/test/reports/documents/french.md`, ...others]);
}, 240_000);
afterAll(() => made?.remove());

const names = () => [packageName, secondName, ...others.map((_, index) => `${secondName}-${index + 2}`)];

/** What a program prints in the project. */
function printed(program: string, type: "module" | "commonjs"): string {
  const args = [`--input-type=${type}`, "--no-warnings", "-e", program];
  return execFileSync(process.execPath, args, { cwd: made.folder, encoding: "utf8" }).trim();
}

describe("packages of reports, installed from their tarballs", () => {
  test("hold nothing of this repository's work, and share one copy of the model", () => {
    const installed = join(made.folder, "node_modules", packageName);
    expect(readdirSync(installed).sort()).toEqual([
      "CITATION.cff",
      "LICENSE",
      "README.md",
      "SHA256SUMS",
      "csv",
      "index.d.ts",
      "index.js",
      "package.json",
      "report.json",
      "report.jsonld",
      "report.md",
      "schema.json",
      "source",
    ]);
    for (const name of names())
      expect(existsSync(join(made.folder, "node_modules", name, "node_modules"))).toBe(false);
  });

  test("are imported beside each other", () => {
    for (const name of names()) {
      const file = join(made.folder, "node_modules", name, "report.json");
      const report = createRequire(import.meta.url)(file) as Report;
      const program = `import report from "${name}"; console.log(JSON.stringify(report))`;
      expect(JSON.parse(printed(program, "module"))).toEqual(report);
    }
  });

  test("are required by programs that are no modules", () => {
    const program = `console.log(${JSON.stringify(names())}.map((name) => require(name).default.id).join(" "))`;
    expect(printed(program, "commonjs").split(" ")).toHaveLength(names().length);
  });

  test("are found by the paths of their files", () => {
    const paths = [
      "report.json",
      "report.jsonld",
      "report.md",
      "csv/blocks.csv",
      "schema.json",
      "SHA256SUMS",
    ];
    for (const path of [...paths, "CITATION.cff", "csv/datapackage.json", "package.json"]) {
      const found = printed(`console.log(import.meta.resolve("${packageName}/${path}"))`, "module");
      const file = join(made.folder, "node_modules", packageName, path);
      expect([found, existsSync(file)]).toEqual([pathToFileURL(file).href, true]);
    }
  });
});

const use = `import type { Paragraph, Recommendation, Report, StateSubmission } from "@rapporteur/core";
import report, { citation, footnote, paragraph, point, recommendation, section, state } from "${packageName}";
import second, * as other from "${secondName}";
export const reports: readonly Report[] = [report, second];
export const last: Paragraph = paragraph("83");
export const asked: Recommendation = recommendation("83 (h)");
export const told: StateSubmission = state("ARG");
export const given = [point("83 (h)"), section("IV.A"), footnote("59"), footnote("*"), citation("cite-59-1")];
export const elsewhere: Paragraph = other.paragraph("1");
`;

const wrong = [
  'paragraph("84");',
  "paragraph(83);",
  'paragraph("83 (h)");',
  'recommendation("83 (n)");',
  'state("FRA");',
  'footnote("79");',
  'section("VI");',
  'point("82 (a)");',
  'citation("cite-59-9");',
  'report.id = "x";',
  "report.sections.push(report.sections[0]!);",
  'paragraph("1").content.pop();',
  'other.paragraph("9999");',
];

describe.each(["nodenext", "bundler"] as const)("a compiler that resolves as %s", (resolution) => {
  test("takes what there is", () => {
    expect(typeFaults(made.folder, use, resolution)).toEqual([]);
  });

  test("refuses what there is not, each on its line", () => {
    const lines = typeFaults(made.folder, use + wrong.join("\n"), resolution).map(
      (fault) => fault.split(":")[0],
    );
    const first = use.split("\n").length;
    expect(lines).toEqual(wrong.map((_, index) => String(first + index)));
  });
});

describe("an editor", () => {
  test.each([
    ["paragraph", 83, "83"],
    ["state", 17, "ARG"],
    ["recommendation", 13, "83 (h)"],
    ["footnote", 79, "59"],
  ])("completes %s from what there is: %d", (name, count, one) => {
    const offered = completions(made.folder, `import { ${name} } from "${packageName}";\n${name}("|");\n`);
    expect(offered).toContain(one);
    expect(offered).toHaveLength(count);
  });
});
