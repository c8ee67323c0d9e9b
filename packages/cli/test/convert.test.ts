import { execFile } from "node:child_process";
import { lstatSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fromJSON } from "@rapporteur/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Folder, makeFolder } from "./support/folder.ts";
import { bin, realReport, run } from "./support/run.ts";
import { smallReport, smallReportWith } from "./support/small-report.ts";

const id = "hrc54-rights-of-travellers";
let folder: Folder;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

const inFolder = (...args: readonly string[]) => run(args, { cwd: folder.path });

describe("the real report", () => {
  it("becomes a report in JSON, with a summary and every repair on its line", async () => {
    const first = await inFolder("convert", realReport, "--to", "json", "--out", "out");
    expect(first.code).toBe(0);
    expect(folder.files("out")).toEqual(["hrc54-human-rights-of-migrants.json"]);
    expect(first.stdout).toMatch(
      /hrc54-human-rights-of-migrants\n {2}83 paragraphs, 31 sections, 79 notes, 17 States, 13 recommendations\n/,
    );
    expect(first.stdout).toMatch(/ → out\/hrc54-human-rights-of-migrants\.json \(\d+ kB\)\n$/);
    expect(first.stderr.match(/\[parser\/paragraph-joined\]/g)).toHaveLength(11);
    expect(first.stderr).toContain("report.md:86:1: info: Paragraph 11 was cut by a page break");
    expect(first.stdout + first.stderr).not.toContain("\u001b");

    const path = join(folder.path, "out", "hrc54-human-rights-of-migrants.json");
    const written = readFileSync(path, "utf8");
    expect(fromJSON(written)).toMatchObject({ ok: true, diagnostics: [] });
    const again = await inFolder("convert", path, "--to", "json", "--out", "-");
    expect(again.code).toBe(0);
    expect(again.stdout).toBe(written);
    expect(again.stderr).toContain("hrc54-human-rights-of-migrants\n  83 paragraphs");
  });
});

describe("where output goes", () => {
  it("from standard input to standard output, the summary out of the way", async () => {
    const { code, stdout, stderr } = await run(
      [
        "convert",
        "-",
        "--from",
        "markdown",
        "--to",
        "json",
        "--out",
        "-",
        "--symbol",
        "A/HRC/54/81",
        "--id",
        "mine",
      ],
      { input: smallReport },
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: "mine", masthead: { symbol: "A/HRC/54/81" } });
    expect(stderr).toBe(
      "(standard input): mine\n  6 paragraphs, 4 sections, 2 notes, 1 State, 1 recommendation\n  no findings\n",
    );
  });

  it("to a file by its extension, to the folder out by default", async () => {
    folder.put("a.md", smallReport);
    expect((await inFolder("convert", "a.md", "--to", "json", "--out", "deep/b.json")).code).toBe(0);
    expect(
      (await inFolder("convert", "deep/b.json", "--to", "json", "--symbol", "A/1", "--id", "c")).code,
    ).toBe(0);
    expect(folder.files()).toEqual(["a.md", "deep/b.json", "out/c.json"]);
    const other = await inFolder("convert", "out/c.json", "--to", "json", "--symbol", "A/2");
    expect(other.stderr).toContain("The report prints the symbol A/1; --symbol A/2 was left aside.");
    expect(JSON.parse(readFileSync(join(folder.path, "out/c.json"), "utf8"))).toMatchObject({
      id: "c",
      masthead: { symbol: "A/1" },
    });
  });

  it("nowhere for a report with an error, with --strict", async () => {
    folder.put("in/good.md", smallReport);
    folder.put("in/bad.md", smallReportWith("4. It has", "9. It has"));
    const { code, stdout, stderr } = await inFolder(
      "convert",
      "in",
      "--to",
      "json",
      "--out",
      "o",
      "--strict",
    );
    expect(code).toBe(1);
    expect(folder.files("o")).toEqual([`${id}.json`]);
    expect(stderr).toContain("[cli/strict-withheld]");
    expect(stdout).toContain("2 of 2 inputs read, 1 file written");
  });
});

describe("what stands in the way", () => {
  it("an unreadable file among many: the rest goes on, the summary says so", async () => {
    folder.put("in/a.md", smallReport);
    symlinkSync("nowhere", join(folder.path, "in/b.md"));
    folder.put("in/c.md", smallReport);
    symlinkSync(folder.path, join(folder.path, "in/loop"));
    const { code, stdout, stderr } = await inFolder("convert", "in", "gone.md", "odd.pdf", "--to", "json");
    expect(code).toBe(1);
    expect(folder.files("out")).toEqual([`${id}-2.json`, `${id}.json`]);
    expect(stderr).toContain(
      "error: in/b.md cannot be read: it is a link that leads nowhere (ENOENT). [cli/input-unreadable]",
    );
    expect(stderr).toContain("error: There is no file or folder gone.md. [cli/input-missing]");
    expect(stdout).toContain("2 of 5 inputs read, 2 files written");
    expect(stdout).toContain(
      [
        "no report of 3 inputs:",
        "  in/b.md [cli/input-unreadable]",
        "  gone.md [cli/input-missing]",
        "  odd.pdf [cli/input-missing]\n",
      ].join("\n"),
    );
  });

  it("a folder without reports, a name that tells no format", async () => {
    folder.put("in/notes.txt", smallReport);
    const none = await inFolder("convert", "in", "--to", "json");
    expect([none.code, none.stdout]).toEqual([1, "in: no report (1 error)\n"]);
    expect(none.stderr).toContain("[cli/no-reports-found]");
    const unknown = await inFolder("convert", "in/notes.txt", "--to", "json");
    expect(unknown.code).toBe(1);
    expect(unknown.stderr).toContain("[cli/format-unknown]");
    expect(unknown.stderr).toContain(
      "Name the format with --from (json, jsonld, csv, markdown, docx, ndjson).",
    );
    expect(folder.files()).toEqual(["in/notes.txt"]);
  });

  it("a full disk, a file in the place of a folder, a folder in the place of a file", async () => {
    folder.put("a.md", smallReport);
    mkdirSync(join(folder.path, "taken", `${id}.json`), { recursive: true });
    const [full, through, taken] = await Promise.all(
      ["/dev/full", "a.md/out", "taken"].map((out) =>
        inFolder("convert", "a.md", "--to", "json", "--out", out),
      ),
    );
    expect([full?.code, through?.code, taken?.code]).toEqual([1, 1, 1]);
    expect(full?.stderr).toContain(
      "error: /dev/full cannot be written: the disk is full (ENOSPC). [cli/disk-full]",
    );
    expect(through?.stderr).toContain(
      "a part of the path is a file, not a folder (ENOTDIR). [cli/output-unwritable]",
    );
    expect(taken?.stderr).toContain("it is a folder (EISDIR). [cli/output-unwritable]");
    expect(lstatSync("/dev/full").isCharacterDevice()).toBe(true);
    expect(folder.files()).toEqual(["a.md"]);
  });

  it("a full disk behind standard output; a reader that goes away is no failure", async () => {
    folder.put("a.md", smallReportWith("have rights", "have rights ".repeat(20_000)));
    const shell = (command: string) =>
      new Promise<string>((resolve) => {
        const env = { ...process.env, RAPPORTEUR: bin, NODE: process.execPath };
        const args = ["-c", `rapporteur() { "$NODE" "$RAPPORTEUR" "$@"; }; ${command}`];
        execFile("bash", args, { cwd: folder.path, env }, (_error, stdout, stderr) =>
          resolve(stdout + stderr),
        );
      });
    const [file, screen, gone] = await Promise.all([
      shell("rapporteur convert a.md --to json --out - > /dev/full; echo $?"),
      shell("rapporteur inspect a.md > /dev/full; echo $?"),
      shell("rapporteur convert a.md --to json --out - 2>/dev/null | head -c 1; echo $PIPESTATUS"),
    ]);
    expect(file).toMatch(
      /^1\n[^\n]*Standard output cannot be written: the disk is full \(ENOSPC\)[^\n]*disk-full\]/,
    );
    expect(screen).toBe(
      "1\nerror: Standard output cannot be written: the disk is full (ENOSPC).\n" +
        "Make room, or write somewhere else with --out.\n",
    );
    expect(gone).toBe("{0\n");
  });
});
