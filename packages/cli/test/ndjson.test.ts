import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fromJSON } from "@rapporteur/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linesOf } from "../src/input/lines-of.ts";
import { type Folder, makeFolder } from "./support/folder.ts";
import { realReport, run } from "./support/run.ts";
import { smallReport } from "./support/small-report.ts";

let folder: Folder;
const inFolder = (...args: readonly string[]) => run(args, { cwd: folder.path });
const text = (path: string) => readFileSync(join(folder.path, path), "utf8");

beforeAll(() => {
  folder = makeFolder();
});
afterAll(() => folder.remove());

/** Lines of so many real reports, each with an id of its own. */
async function lines(count: number): Promise<readonly string[]> {
  const { stdout } = await inFolder("convert", realReport, "--to", "json", "--out", "-");
  const report = JSON.parse(stdout) as { readonly id: string };
  return Array.from({ length: count }, (_, index) =>
    JSON.stringify({ ...report, id: `report-${index + 1}` }),
  );
}

describe("many reports in one file", () => {
  it("become files, and files become one file: the same lines in the same order", async () => {
    const all = await lines(300);
    folder.put("all.ndjson", `${all.join("\n")}\n`);
    const apart = await inFolder("convert", "all.ndjson", "--to", "json", "--out", "apart");
    expect([apart.code, apart.stderr]).toEqual([0, ""]);
    expect(apart.stdout).toContain("300 of 300 inputs read, 300 files written");
    expect(folder.files("apart")).toHaveLength(300);
    expect(fromJSON(text("apart/report-300.json"))).toMatchObject({ ok: true, value: { id: "report-300" } });

    const together = await inFolder("convert", "apart", "--to", "ndjson", "--out", "together");
    expect(together.code).toBe(0);
    expect(together.stdout).toMatch(/→ together\/reports\.ndjson \([\d.]+ MB\)\n$/);
    expect(folder.files("together")).toEqual(["reports.ndjson"]);
    expect(text("together/reports.ndjson").split("\n").toSorted()).toEqual([...all, ""].toSorted());

    const piped = await run(["convert", "-", "--from", "ndjson", "--to", "ndjson", "--out", "-"], {
      input: all.join("\n"),
    });
    expect(piped.stdout).toBe(`${all.join("\n")}\n`);
    expect(piped.stderr).toContain("300 of 300 inputs read");
  });

  it("bad lines are told by their numbers, and the rest goes on", async () => {
    const [one = "", two = ""] = await lines(2);
    folder.put("bad.jsonl", `\ufeff${one}\n{"modelVersion":\n\n   \n${two}\r\n[]`);
    const { code, stdout, stderr } = await inFolder(
      "convert",
      "bad.jsonl",
      "--to",
      "ndjson",
      "-o",
      "b.ndjson",
    );
    expect(code).toBe(1);
    expect(stderr).toContain("bad.jsonl:2:17: error: This is no JSON");
    expect(stderr).toMatch(/^bad\.jsonl:6#?:.* error: /m);
    expect(stdout).toContain("2 of 4 inputs read, 1 file written");
    expect(stdout).toContain(
      "no report of 2 inputs:\n  bad.jsonl:2 [core/json-is-wellformed]\n  bad.jsonl:6 [",
    );
    expect(text("b.ndjson")).toBe(`${one}\n${two}\n`);
  });

  it("a report with an error is not written with --strict", async () => {
    const [one = ""] = await lines(1);
    folder.put("small.md", smallReport.replace("4. It has", "9. It has"));
    folder.put("strict.ndjson", one);
    await inFolder("convert", "small.md", "strict.ndjson", "--to", "ndjson", "-o", "s.ndjson", "--strict");
    expect(text("s.ndjson")).toBe(`${one}\n`);
  });

  it("none at all is an empty file", async () => {
    folder.put("none.ndjson", "");
    const { code, stdout } = await inFolder("convert", "none.ndjson", "--to", "ndjson", "-o", "empty.ndjson");
    expect([code, stdout.split("\n")[0]]).toEqual([0, "0 of 0 inputs read, 1 file written (no findings)"]);
    expect(text("empty.ndjson")).toBe("");
  });

  it("a place that cannot be written is told once, and nothing is left behind", async () => {
    folder.put("two.ndjson", (await lines(2)).join("\n"));
    const full = await inFolder("convert", "two.ndjson", "--to", "ndjson", "--out", "/dev/full");
    expect(full.code).toBe(1);
    expect(full.stderr.match(/\[cli\/disk-full\]/g)).toHaveLength(1);
    folder.put("taken/reports.ndjson/x", "");
    const taken = await inFolder("convert", "two.ndjson", "--to", "ndjson", "--out", "taken");
    expect(taken.stderr.match(/EISDIR/g)).toHaveLength(1);
    expect(folder.files("taken")).toEqual(["reports.ndjson/x"]);
  });
});

describe("lines", () => {
  const split = async (chunks: readonly string[], limit = 100) => {
    async function* stream() {
      for (const chunk of chunks) yield Buffer.from(chunk);
    }
    const found: (readonly [number, string | undefined])[] = [];
    for await (const { number, bytes } of linesOf(stream(), limit)) {
      found.push([number, bytes && Buffer.from(bytes).toString()]);
    }
    return found;
  };

  it("are put together over pieces, blank ones left out but counted", async () => {
    expect(await split(["a", "b\nc\n", "\n", " \r\n", "é", "\nf"])).toEqual([
      [1, "ab"],
      [2, "c"],
      [5, "é"],
      [6, "f"],
    ]);
    expect(await split([])).toEqual([]);
    expect(await split(["", "\n"])).toEqual([]);
  });

  it("too long ones are left out but told", async () => {
    expect(await split(["abc", "de\nfg\n", "hijkl"], 4)).toEqual([
      [1, undefined],
      [2, "fg"],
      [3, undefined],
    ]);
  });
});
