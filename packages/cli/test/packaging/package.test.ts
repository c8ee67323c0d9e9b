import { createHash } from "node:crypto";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { reportJsonSchema } from "@rapporteur/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { licenceFile } from "../../src/packaging/licence-file.ts";
import { type Folder, makeFolder } from "../support/folder.ts";
import { run } from "../support/run.ts";
import { smallReport, smallReportWith } from "../support/small-report.ts";

const name = "@scope/travellers";

let folder: Folder;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

const text = (path: string) => readFileSync(join(folder.path, path), "utf8");
const json = (path: string) => JSON.parse(text(path)) as Record<string, unknown>;

/** Puts a source into the folder and packages it. */
async function packaged(options: {
  readonly source?: string;
  readonly as?: string;
  readonly out?: string;
  readonly flags?: readonly string[];
}) {
  const { source = smallReport, as = "report.md", out = "made", flags = [] } = options;
  folder.put(as, source);
  return run(["package", as, "--name", name, "--out", out, ...flags], { cwd: folder.path });
}

/** Content of every file below a folder, by path. */
const contents = (below: string) =>
  Object.fromEntries(folder.files(below).map((path) => [path, text(join(below, path))]));

describe("a package", () => {
  it("holds the module, its types, the report in every form, and its source", async () => {
    const { code, stdout } = await packaged({});
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^report\.md: hrc54-rights-of-travellers\n.*6 paragraphs.*\n.*\n {2}→ made\/ \(31 files/,
    );
    expect(folder.files("made").filter((path) => !path.startsWith("csv/"))).toEqual([
      "CITATION.cff",
      "LICENSE",
      "README.md",
      "SHA256SUMS",
      "index.d.ts",
      "index.js",
      "package.json",
      "report.json",
      "report.jsonld",
      "report.md",
      "schema.json",
      "source/README.md",
      "source/report.md",
    ]);
    expect(text("made/source/report.md")).toBe(smallReport);
    expect(json("made/schema.json")).toEqual(JSON.parse(JSON.stringify(reportJsonSchema())));
  });

  it("holds the same report in each form", { timeout: 60_000 }, async () => {
    await packaged({});
    for (const form of ["made/report.jsonld", "made/csv"]) {
      const { stdout } = await run(["convert", form, "--to", "json", "--out", "-"], { cwd: folder.path });
      expect(JSON.parse(stdout)).toEqual(json("made/report.json"));
    }
  });

  it("is the same bytes wherever it is made, and from wherever", { timeout: 60_000 }, async () => {
    await packaged({});
    folder.put("else/where/report.md", smallReport);
    const out = join(folder.path, "other");
    const source = join(folder.path, "else/where/report.md");
    expect((await run(["package", source, "--name", name, "--out", out])).code).toBe(0);
    expect(contents("other")).toEqual(contents("made"));
    const inside = { cwd: join(folder.path, "made") };
    expect((await run(["package", "source/report.md", "--name", name, "--out", "."], inside)).code).toBe(0);
    expect(contents("made")).toEqual(contents("other"));
  });

  it("can be checked by its checksums, which leave out what people and releases change", async () => {
    await packaged({});
    const lines = text("made/SHA256SUMS").trimEnd().split("\n");
    for (const line of lines) {
      const [checksum, path = ""] = line.split("  ");
      const bytes = readFileSync(join(folder.path, "made", path));
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(checksum);
    }
    const listed = lines.map((line) => line.split("  ")[1]);
    expect(folder.files("made").filter((path) => !listed.includes(path))).toEqual([
      "SHA256SUMS",
      "package.json",
      "source/README.md",
    ]);
  });

  it("asks for the model by a range, and names the program that made it", async () => {
    await packaged({});
    expect(json("made/package.json")).toMatchObject({
      name,
      version: "1.0.0",
      license: "SEE LICENSE IN LICENSE",
      dependencies: { "@rapporteur/core": `^${manifest.dependencies["@rapporteur/core"]}` },
      devDependencies: { rapporteur: manifest.version },
      scripts: { generate: `rapporteur package source/report.md --name ${name} --out .` },
    });
  });

  it("has the terms of the text, and the licence of the code as the repository has it", () => {
    const licence = readFileSync(new URL("../../../../LICENSE", import.meta.url), "utf8");
    expect(String(licenceFile.content).endsWith(licence)).toBe(true);
  });
});

describe("a package that is made again", () => {
  it("keeps its version, what was added to package.json, and the note on its source", {
    timeout: 60_000,
  }, async () => {
    await packaged({});
    const before = json("made/package.json");
    const range = `^${manifest.dependencies["@rapporteur/core"]}`;
    const kept = {
      ...before,
      version: "3.1.4",
      repository: "https://example.org/r",
      dependencies: { "@rapporteur/core": range },
      scripts: { test: "vitest", generate: "old" },
      devDependencies: { vitest: "4.1.12" },
    };
    folder.put("made/package.json", JSON.stringify(kept));
    folder.put("made/CHANGELOG.md", "# Changes\n");
    const note = `${text("made/source/README.md")}\nFrom the library.\n`;
    folder.put("made/source/README.md", note);
    const { code, stderr } = await packaged({
      source: smallReportWith("Travellers have", "All people have"),
    });
    expect([code, text("made/CHANGELOG.md"), text("made/source/README.md")]).toEqual([
      0,
      "# Changes\n",
      note,
    ]);
    expect(json("made/package.json")).toMatchObject({
      ...kept,
      scripts: { test: "vitest", generate: expect.stringContaining("rapporteur package") },
      devDependencies: { vitest: "4.1.12", rapporteur: manifest.version },
    });
    expect(stderr).toContain("[cli/package-note-stale]");
    expect(text("made/report.json")).toContain("All people have");
  });

  it("loses what is made no more, but nothing that anyone has changed or added", {
    timeout: 60_000,
  }, async () => {
    await packaged({});
    const stale = "a,b\r\n";
    const checksum = createHash("sha256").update(stale).digest("hex");
    for (const path of ["csv/old.csv", "csv/changed.csv", "csv/added.csv"]) folder.put(`made/${path}`, stale);
    folder.put("outside.csv", stale);
    const more = ["csv/old.csv", "csv/changed.csv", "../outside.csv"].map((path) => `${checksum}  ${path}\n`);
    folder.put("made/SHA256SUMS", text("made/SHA256SUMS") + more.join(""));
    folder.put("made/csv/changed.csv", "mine");
    const { code, stderr } = await packaged({});
    expect(code).toBe(0);
    const left = folder.files("made/csv").filter((path) => /old|changed|added/.test(path));
    expect(left).toEqual(["added.csv", "changed.csv"]);
    expect(text("outside.csv")).toBe(stale);
    expect(stderr).toContain("csv/old.csv is no longer a part of the package");
  });
});

describe("what the report does not print", () => {
  it("is not made up: without body and organ there is no author, so no CITATION.cff", async () => {
    const source = smallReport.replace("# General Assembly\n", "").replace("## Human Rights Council\n", "");
    const { code, stderr } = await packaged({ source });
    expect([code, folder.files("made").includes("CITATION.cff")]).toEqual([0, false]);
    expect(stderr).toContain("[cli/package-author-missing]");
    expect(Object.keys(json("made/package.json").exports ?? {})).not.toContain("./CITATION.*");
    expect(text("made/README.md")).not.toContain("CITATION.cff");
  });

  it("can be given, and is asked for again when the package is made again", async () => {
    await packaged({ flags: ["--symbol", "A/HRC/54/1 (Part I)"] });
    expect(text("made/CITATION.cff")).toContain('  number: "A/HRC/54/1 (Part I)"\n');
    const { generate } = json("made/package.json").scripts as { generate: string };
    expect(generate).toMatch(/--symbol "A\/HRC\/54\/1 \(Part I\)"$/);
    await packaged({ out: "bare" });
    expect(text("bare/CITATION.cff")).not.toContain("number:");
    expect(text("bare/README.md")).toContain("The source prints no symbol of its own");
  });
});

describe("nothing is written", () => {
  it("of a report with an error when --strict is given", async () => {
    const source = smallReportWith("4. It has", "3. It has");
    const { code, stderr } = await packaged({ source, flags: ["--strict"] });
    expect([code, folder.files()]).toEqual([1, ["report.md"]]);
    expect(stderr).toContain("[cli/strict-withheld]");
    const loose = await packaged({ source });
    expect([loose.code, folder.files("made").length]).toEqual([1, 31]);
    expect(text("made/README.md")).toContain("core/paragraph-numbers-ascend");
  });

  it("when the source is no report, or not there", async () => {
    expect((await packaged({ source: "# My holiday\n\nWe went to the sea.\n" })).code).toBe(1);
    const { code, stderr } = await run(["package", "none.md", "--name", name, "--out", "made"], {
      cwd: folder.path,
    });
    expect([code, folder.files()]).toEqual([1, ["report.md"]]);
    expect(stderr).toContain("[cli/input-missing]");
  });

  it("over a package.json that cannot be read", async () => {
    folder.put("made/package.json", "{");
    const { code, stderr } = await packaged({});
    expect([code, folder.files("made"), text("made/package.json")]).toEqual([1, ["package.json"], "{"]);
    expect(stderr).toContain("[cli/package-manifest-broken]");
  });

  it("into a folder in whose place a file stands", async () => {
    folder.put("made", "mine");
    const { code, stderr } = await packaged({});
    expect([code, text("made")]).toEqual([1, "mine"]);
    expect(stderr).toMatch(/\[cli\/(output-unwritable|input-unreadable)\]/);
  });
});

describe("misuse", () => {
  it.each([
    [["package", "report.md"], "--name is missing"],
    [
      ["package", "report.md", "--name", "Big Name", "--out", "made"],
      'Big Name" cannot be the name of a package',
    ],
    [["package", "report.md", "--name", name], "--out is missing"],
    [["package", "report.md", "--name", name, "--out", "-"], "cannot go to standard output"],
    [["package", "-", "--name", name, "--out", "made"], "standard input is none"],
    [["package", "tables", "--name", name, "--out", "made"], "not one report in one file"],
    [["package", "many.ndjson", "--name", name, "--out", "made"], "not one report in one file"],
    [["package", "README.md", "--name", name, "--out", "made"], "Call it report.md."],
    [["package", "report.md", "--name", name, "--out", "full"], "full holds other things (mine.txt)"],
    [
      ["package", "report.md", "--name", name, "--out", "other"],
      'other holds another package: "@scope/other"',
    ],
    [["package", "report.md", "--name", name, "--out", "made", "--id", "../x"], '"../x" cannot be an id'],
    [["package", "report.md", "--name", name, "--out", "made", "--symbol", " "], "--symbol is empty"],
  ])("%j is told: %s", async (args, message) => {
    for (const path of ["report.md", "README.md", "tables/report.csv", "many.ndjson"])
      folder.put(path, smallReport);
    folder.put("full/mine.txt", "mine");
    folder.put("other/package.json", '{"name":"@scope/other"}');
    const before = folder.files();
    const { code, stdout, stderr } = await run(args, { cwd: folder.path });
    expect(stderr).toContain(message);
    expect([code, stdout, folder.files()]).toEqual([2, "", before]);
  });
});

it("keeps a source under a safe name, and tells nothing of where it was", async () => {
  const { code } = await packaged({ as: "My report (final) $HOME.md" });
  expect(code).toBe(0);
  expect(folder.files("made/source")).toEqual(["My-report-final-HOME.md", "README.md"]);
  cpSync(join(folder.path, "made"), join(folder.path, "copy"), { recursive: true });
  const all = Object.values(contents("copy")).join("\n");
  expect(all).not.toContain(folder.path);
  expect(all).not.toContain("$HOME");
});
