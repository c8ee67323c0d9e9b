import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Folder, makeFolder } from "./support/folder.ts";
import { run } from "./support/run.ts";
import { smallReport } from "./support/small-report.ts";

let folder: Folder;
beforeAll(() => {
  folder = makeFolder();
  folder.put("a.md", smallReport);
  folder.put("b.md", smallReport);
});
afterAll(() => folder.remove());

describe.concurrent("misuse ends with 2, says what is wrong, reads and writes nothing", () => {
  it.each([
    [[], "Usage: rapporteur [options] [command]"],
    [["convrt", "a.md"], "(Did you mean convert?)"],
    [["convert"], "error: missing required argument 'input'"],
    [["convert", "a.md"], "error: --to is missing."],
    [["convert", "a.md", "--too", "json"], "(Did you mean --to?)"],
    [["convert", "a.md", "--to", "jsno"], 'error: There is no format "jsno".\n(Did you mean json?)'],
    [
      ["convert", "a.md", "--to", "word"],
      'error: There is no format "word".\nThere are json, jsonld, csv, markdown, docx, ndjson.',
    ],
    [["convert", "a.md", "--to", "json", "--from", "markdwn"], "(Did you mean markdown?)"],
    [
      ["convert", "-", "--to", "json"],
      "Name the format with --from (json, jsonld, csv, markdown, docx, ndjson).",
    ],
    [
      ["convert", "a.md", "b.md", "--to", "json", "--out", "-"],
      "error: 2 inputs cannot go to standard output at once.",
    ],
    [
      ["convert", "a.md", "b.md", "--to", "json", "--out", "x.json"],
      "error: 2 inputs cannot go to x.json at once.",
    ],
    [
      ["convert", ".", "--to", "json", "--id", "x"],
      "error: --id belongs to one report, but there are 2 inputs.",
    ],
    [
      ["convert", "a.md", "--to", "json", "--id", "../evil"],
      'error: "../evil" cannot be an id.\n(Did you mean evil?)',
    ],
    [["convert", "a.md", "--to", "docx"], "error: The format docx is only read, not written."],
    [
      ["convert", "a.md", "--to", "csv", "--out", "-"],
      "which do not go into one.\nName a folder with --out.",
    ],
    [["convert", "a.md", "--to", "json", "--threads", "0"], 'error: --threads cannot be "0".'],
    [
      ["convert", "a.md", "--to", "ndjson,json", "--out", "-"],
      "error: 2 formats cannot go to standard output",
    ],
    [
      ["convert", "-", "--from", "ndjson", "--to", "json", "--out", "-"],
      "error: A file of many reports cannot go to standard output at once.",
    ],
    [
      ["convert", "-", "--from", "ndjson", "--to", "json", "--id", "x"],
      "error: --id belongs to one report, but a file of many reports was given.",
    ],
    [["convert", "a.md", "--to", "jsonld", "--profil", "flat"], "(Did you mean --profile?)"],
    [["convert", "a.md", "--to", "jsonld", "--profile", "falt"], '"falt".\n(Did you mean flat?)'],
    [
      ["convert", "a.md", "--to", "csv,markdown", "--profile", "x"],
      "\ncsv takes data, spreadsheet.\nmarkdown takes",
    ],
    [
      ["convert", "a.md", "--to", "jsonld", "--base", "x y"],
      '--base cannot be "x y".\njsonld takes a whole address',
    ],
    [["convert", "a.md", "--to", "json", "--indent", "many"], 'error: --indent cannot be "many".'],
    [
      ["convert", "a.md", "--to", "json", "--syntax", "turtle"],
      "option of writing jsonld, and this is not written here.",
    ],
    [
      ["convert", "a.md", "--to", "json", "--read-base", "http://x/"],
      "reading jsonld, and this is not read here.",
    ],
    [["formats", "jsnld"], "(Did you mean jsonld?)"],
    [["locate", "a.md"], "error: missing required argument 'place'"],
    [["inspect", "a.md", "--jsn"], "(Did you mean --json?)"],
  ])("rapporteur %j", { timeout: 30_000 }, async (args, message) => {
    const { code, stdout, stderr } = await run(args, { cwd: folder.path });
    expect(stderr).toContain(message);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(folder.files()).toEqual(["a.md", "b.md"]);
  });
});
