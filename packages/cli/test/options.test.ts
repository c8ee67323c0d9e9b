import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadFormatOptions } from "../src/options/load-format-options.ts";
import { type Folder, makeFolder } from "./support/folder.ts";
import { realReport, run } from "./support/run.ts";

const id = "hrc54-human-rights-of-migrants";
let folder: Folder;
beforeAll(() => {
  folder = makeFolder();
});
afterAll(() => folder.remove());

const inFolder = (...args: readonly string[]) => run(args, { cwd: folder.path });
const text = (path: string) => readFileSync(join(folder.path, path), "utf8");

describe("options of formats", () => {
  it("are flags made from the schemas, with formats, defaults and values", async () => {
    const options = await loadFormatOptions();
    const flags = options.map(({ flag }) => flag);
    expect(new Set(flags).size).toBe(flags.length);
    for (const flag of ["profile", "base", "syntax", "indent", "language", "read-syntax"]) {
      expect(flags).toContain(flag);
    }
    for (const { takers } of options) {
      for (const { description, values = [], accept } of takers) {
        expect(description).toMatch(/\.$/);
        for (const value of values) expect(accept(value)).toEqual({ value });
      }
    }
  });

  it("are shown by help in both ways, and by formats", async () => {
    const [help, other, one, list] = await Promise.all([
      inFolder("convert", "--help"),
      inFolder("help", "convert"),
      inFolder("formats", "jsonld"),
      inFolder("formats", "--json"),
    ]);
    expect(help.stdout).toMatch(/\nOptions of formats:\n(?:.*\n)*? {2}--profile <value> +writing jsonld: /);
    expect(other.stdout).toBe(help.stdout);
    expect(one.stdout).toContain("\n  --syntax <jsonld|nquads|turtle>\n");
    expect(JSON.parse(list.stdout)).toContainEqual(
      expect.objectContaining({
        id: "csv",
        options: [
          expect.objectContaining({ flag: "--profile", values: ["data", "spreadsheet"], default: "data" }),
        ],
      }),
    );
  });

  it("reach the formats that have them, each value those that allow it", async () => {
    const first = await inFolder("convert", realReport, "--to", "all", "--out", "usual", "--quiet");
    expect(first.code).toBe(0);
    const { code } = await inFolder(
      ...["convert", realReport, "--to", "all", "--out", "other", "--quiet", "--indent", "0"],
      ...["--profile", "readable", "--profile=spreadsheet", "--base", "https://example.org/r/"],
    );
    expect(code).toBe(0);
    expect(text(`other/${id}.json`)).toBe(`${JSON.stringify(JSON.parse(text(`usual/${id}.json`)))}\n`);
    expect(text(`other/${id}.jsonld`)).toContain("https://example.org/r/");
    expect(text(`usual/${id}.jsonld`)).not.toContain("https://example.org/r/");
    expect(text(`other/${id}-csv/report.csv`).startsWith("\ufeff")).toBe(true);
    expect(text(`other/${id}.md`)).not.toBe(text(`usual/${id}.md`));
    expect(text(`usual/${id}.md`).length).toBeGreaterThan(text(`other/${id}.md`).length);
  });

  it("change how a report is written, not what comes back, in threads as well", async () => {
    for (let count = 1; count <= 4; count++) folder.put(`in/${count}.md`, readFileSync(realReport));
    const threads = ["--threads", "2", "--quiet"];
    await inFolder("convert", "in", "--to", "jsonld", "--syntax", "turtle", "--out", "ttl", ...threads);
    expect(folder.files("ttl").map((name) => name.slice(-4))).toEqual([".ttl", ".ttl", ".ttl", ".ttl"]);
    const args = ["ttl", "--to", "json", "--out", "json", "--read-syntax", "turtle"];
    const { code, stdout } = await inFolder("convert", ...args, ...threads);
    expect([code, stdout]).toEqual([0, expect.stringContaining("4 of 4 inputs read")]);
    expect(text(`json/${id}.json`)).toBe(text(`usual/${id}.json`));
  });

  it("are told by the name of the one file to write, and may not contradict it", async () => {
    const to = ["convert", realReport, "--to", "jsonld", "--quiet"];
    const beginnings = { jsonld: "{", nq: "<https://", nt: "<https://", ttl: "@base <", TTL: "@base <" };
    for (const [extension, beginning] of Object.entries(beginnings)) {
      const { code } = await inFolder(...to, "--out", `one.${extension}`);
      expect(code).toBe(0);
      expect(text(`one.${extension}`).slice(0, beginning.length)).toBe(beginning);
    }
    expect((await inFolder(...to, "--out", "one.ttl", "--syntax", "turtle")).code).toBe(0);
    expect(await inFolder(...to, "--out", "two.ttl", "--syntax", "nquads")).toMatchObject({
      code: 2,
      stderr:
        "error: two.ttl has the extension of turtle, but --syntax nquads was given.\n" +
        "Leave --syntax out, or name the file *.nq or *.nt.\n",
    });
    expect(folder.files(".").includes("two.ttl")).toBe(false);
  });

  it("tell a reader what it cannot see", async () => {
    const args = ["convert", realReport, "--to", "json", "--out", "-", "--language", "fr", "--quiet"];
    expect(JSON.parse((await inFolder(...args)).stdout)).toMatchObject({ language: "fr" });
  });
});
