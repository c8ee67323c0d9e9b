import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { claimNames } from "../src/output/claim-names.ts";
import { outputPaths } from "../src/output/output-paths.ts";
import { safeName } from "../src/output/safe-name.ts";
import { checkTarget, targetOf } from "../src/output/target.ts";
import { writeFiles } from "../src/output/write-files.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rapporteur-output-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const json = { extensions: [".json"] };
const markdown = { extensions: [".md"] };

describe("names", () => {
  it("stay as they are when they are slugs", () => {
    expect(safeName("hrc54-human-rights-of-migrants")).toBe("hrc54-human-rights-of-migrants");
  });

  it.each([
    ["../../etc/passwd", "etc-passwd"],
    ["..", "report"],
    ["", "report"],
    ["/", "report"],
    [".hidden", "hidden"],
    ["a\u0000b\nc", "a-b-c"],
    ["con", "report-con"],
    ["LPT1.x", "report-LPT1.x"],
    ["C:\\x", "C-x"],
    ["droits-de-l’homme-中国", "droits-de-l-homme-中国"],
  ])("never lead out of their folder: %j", (id, name) => {
    expect(safeName(id)).toBe(name);
  });

  it("are short, whatever the id", () => {
    expect(safeName("x".repeat(1_000_000))).toHaveLength(128);
    expect(Buffer.byteLength(safeName("中".repeat(1_000)))).toBeLessThanOrEqual(200);
    expect(safeName("-".repeat(1_000_000))).toBe("report");
  });

  it("are handed out once, upper and lower case alike", () => {
    const claim = claimNames();
    expect([claim("a"), claim("A"), claim("a"), claim("a-2"), claim("b")]).toEqual([
      "a",
      "A-2",
      "a-3",
      "a-2-2",
      "b",
    ]);
  });
});

describe("paths", () => {
  const file = (path: string) => ({ path, mediaType: "text/plain", content: path });

  it("call a single file after the report, and put several in a folder", () => {
    expect(outputPaths("out", "x", "json", [file("report.json")])).toEqual([
      { path: join("out", "x.json"), content: "report.json" },
    ]);
    expect(outputPaths("out", "x", "csv", [file("a.csv"), file("t/b.csv")])).toEqual([
      { path: join("out", "x-csv", "a.csv"), content: "a.csv" },
      { path: join("out", "x-csv", "t", "b.csv"), content: "t/b.csv" },
    ]);
  });

  it.each(["../b.csv", "/etc/b.csv", "t/../../b.csv", "t\\..\\b.csv", "C:\\b.csv", ""])(
    "refuse %j",
    (path) => {
      expect(outputPaths("out", "x", "csv", [file("a.csv"), file(path)])).toEqual({ outside: path });
    },
  );
});

describe("targets", () => {
  it("are what exists, or what their name looks like", async () => {
    writeFileSync(join(folder, "there"), "");
    expect(await targetOf(undefined, [json])).toEqual({ kind: "folder", path: "out" });
    expect(await targetOf("-", [json])).toEqual({ kind: "standard" });
    expect((await targetOf(folder, [json])).kind).toBe("folder");
    expect((await targetOf(join(folder, "there"), [json])).kind).toBe("file");
    expect((await targetOf(join(folder, "x.json"), [json])).kind).toBe("file");
    expect((await targetOf(join(folder, "x.json/"), [json])).kind).toBe("folder");
    expect((await targetOf(join(folder, "v1.2"), [json])).kind).toBe("folder");
    expect((await targetOf(join(folder, "x.json"), [markdown])).kind).toBe("folder");
  });

  it("take one report in one format, unless they are folders", () => {
    const file = { kind: "file", path: "x.json" } as const;
    expect(() => checkTarget(file, 1, [json])).not.toThrow();
    expect(() => checkTarget(file, 2, [json])).toThrow("2 inputs cannot go to x.json at once.");
    expect(() => checkTarget({ kind: "standard" }, 1, [json, markdown])).toThrow(
      "2 formats cannot go to standard",
    );
    expect(() => checkTarget({ kind: "folder", path: "x" }, 2, [json, markdown])).not.toThrow();
  });
});

describe("writing", () => {
  it("makes folders, replaces files and leaves nothing else", async () => {
    const path = join(folder, "a", "x.json");
    await writeFiles([{ path, content: "old" }]);
    const outcome = await writeFiles([{ path, content: "né" }]);
    expect(outcome).toEqual({ ok: true, value: [{ path, bytes: 3 }], diagnostics: [] });
    expect(readFileSync(path, "utf8")).toBe("né");
    expect(readdirSync(join(folder, "a"))).toEqual(["x.json"]);
  });

  it("replaces what a link leads to, and keeps the link", async () => {
    writeFileSync(join(folder, "real.json"), "old");
    symlinkSync("real.json", join(folder, "link.json"));
    await writeFiles([{ path: join(folder, "link.json"), content: "new" }]);
    expect(readFileSync(join(folder, "real.json"), "utf8")).toBe("new");
    expect(lstatSync(join(folder, "link.json")).isSymbolicLink()).toBe(true);
  });

  it("leaves the old files alone when one of several cannot be written", async () => {
    mkdirSync(join(folder, "b.csv"));
    writeFileSync(join(folder, "a.csv"), "old");
    const outcome = await writeFiles([
      { path: join(folder, "a.csv"), content: "new" },
      { path: join(folder, "b.csv"), content: "new" },
    ]);
    expect(outcome.diagnostics.map(({ code, data }) => [code, data?.errno])).toEqual([
      ["cli/output-unwritable", "EISDIR"],
    ]);
    expect(readFileSync(join(folder, "a.csv"), "utf8")).toBe("old");
    expect(readdirSync(folder).sort()).toEqual(["a.csv", "b.csv"]);
  });

  it("reports a full disk, and never replaces a device by a file", async () => {
    const outcome = await writeFiles([{ path: "/dev/full", content: "x" }]);
    expect(outcome.diagnostics[0]).toMatchObject({ code: "cli/disk-full", data: { errno: "ENOSPC" } });
    expect(lstatSync("/dev/full").isCharacterDevice()).toBe(true);
  });

  it("reports a path that runs through a file", async () => {
    writeFileSync(join(folder, "file"), "");
    const outcome = await writeFiles([{ path: join(folder, "file", "x.json"), content: "x" }]);
    expect(outcome.diagnostics[0]).toMatchObject({ code: "cli/output-unwritable" });
  });
});
