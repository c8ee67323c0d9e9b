import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Folder, makeFolder } from "./support/folder.ts";
import { bin, run } from "./support/run.ts";
import { smallReport } from "./support/small-report.ts";

const count = 24;
let folder: Folder;
beforeEach(() => {
  folder = makeFolder();
  for (let number = 1; number <= count; number++) {
    const title = `Rights of travellers, part ${number % 7}`;
    folder.put(`in/${number}.md`, smallReport.replace("Rights of travellers", title));
  }
  folder.put("in/20-empty.md", "");
  folder.put("in/23-no-report.md", "# My holiday\n\nWe went to the sea.\n");
});
afterEach(() => folder.remove());

const args = (out: string, more: readonly string[] = []) => [
  "convert",
  "in",
  "--to",
  "json,csv,ndjson",
  "--out",
  out,
  ...more,
];
const contents = (out: string) =>
  folder.files(out).map((name) => [name, readFileSync(join(folder.path, out, name), "utf8")]);
const lastLines = (stdout: string) =>
  stdout.slice(stdout.search(/^\d+ of \d+ inputs read/m)).replace(/→ \w+\//g, "→ out/");

/** The journal that a run has left in a folder, if it has. */
function journalIn(out: string): string | undefined {
  const place = join(folder.path, out);
  const name = existsSync(place) ? readdirSync(place).find((one) => one.endsWith(".journal")) : undefined;
  return name && join(place, name);
}

/** Starts a run and ends it by a signal as soon as its journal has grown by so many inputs; gives what it printed. */
function interrupted(out: string, inputs: number, signal: NodeJS.Signals, more: readonly string[] = []) {
  const known = journalIn(out);
  const before = known ? readFileSync(known, "utf8").split("\n").length : 0;
  return new Promise<{ readonly code: number | NodeJS.Signals | null; readonly stderr: string }>(
    (resolve) => {
      const child = spawn(process.execPath, [bin, ...args(out, more)], { cwd: folder.path });
      let stderr = "";
      child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
      child.stdout.resume();
      const watch = setInterval(() => {
        const journal = journalIn(out);
        const lines = journal && existsSync(journal) ? readFileSync(journal, "utf8").split("\n").length : 0;
        if (lines < before + 1 + inputs) return;
        clearInterval(watch);
        child.kill(signal);
      }, 1);
      child.on("close", (code, by) => {
        clearInterval(watch);
        resolve({ code: code ?? by, stderr });
      });
    },
  );
}

describe("a run that was interrupted", () => {
  it.each([
    ["SIGKILL", "1"],
    ["SIGINT", "2"],
    ["SIGKILL", "3"],
  ] as const)(
    "by %s goes on where it was, and ends with the same files and the same account (threads: %s)",
    { timeout: 120_000 },
    async (signal, threads) => {
      const whole = await run(args("whole"), { cwd: folder.path });
      expect(whole.stdout).toContain(`${count} of ${count + 2} inputs read`);
      let stops = 0;
      for (const inputs of [1, 5, 3, 6]) {
        const { code, stderr } = await interrupted("parts", inputs, signal, ["--threads", threads]);
        if (code === 1) break;
        stops++;
        expect(code).toBe(signal === "SIGINT" ? 130 : signal);
        if (signal === "SIGINT")
          expect(stderr).toMatch(/Interrupted after \d+ inputs?\. The same command goes on there\./);
        expect(journalIn("parts")).toBeDefined();
      }
      expect(stops).toBeGreaterThan(1);
      const last = await run(args("parts", ["--threads", "2"]), { cwd: folder.path });
      expect(last.stderr).toMatch(
        /An interrupted run of this command has done \d+ inputs; this one goes on there\./,
      );
      expect(lastLines(last.stdout)).toBe(lastLines(whole.stdout));
      expect(last.code).toBe(whole.code);
      expect(contents("parts")).toEqual(contents("whole"));
    },
  );

  it("does again what has changed since, and all that comes after it", async () => {
    await interrupted("parts", 12, "SIGKILL");
    const journal = journalIn("parts") ?? "";
    const [, , fifth] = readFileSync(journal, "utf8").split("\n");
    const name = (JSON.parse(fifth ?? "") as { input: string }).input;
    writeFileSync(join(folder.path, name), smallReport.replace("It has three", "It has 3"));
    utimesSync(join(folder.path, name), 1, 1);
    const last = await run(args("parts"), { cwd: folder.path });
    expect(last.stderr).toContain("has done 1 input;");
    await run(args("whole"), { cwd: folder.path });
    expect(contents("parts")).toEqual(contents("whole"));
  });

  it.each<[string, (journal: string) => void]>([
    [
      "whose journal ends in the middle of a line",
      (path) => writeFileSync(path, readFileSync(path, "utf8").slice(0, -9)),
    ],
    [
      "whose journal is of another version",
      (path) => writeFileSync(path, readFileSync(path, "utf8").replace('"journal":1', '"journal":0')),
    ],
    ["whose journal is no text", (path) => writeFileSync(path, Buffer.alloc(3000, 0xff))],
    ["whose journal is empty", (path) => writeFileSync(path, "")],
    [
      "one of whose files is gone",
      () => rmSync(join(folder.path, "parts/hrc54-rights-of-travellers-part-1.json")),
    ],
    [
      "whose file of many reports is cut short",
      (path) => {
        const name = `${path.slice(0, -".journal".length)}-stream.tmp`;
        writeFileSync(name, readFileSync(name).subarray(0, statSync(name).size >> 1));
      },
    ],
  ])("%s ends with the same files", { timeout: 60_000 }, async (_what, damage) => {
    await interrupted("parts", 8, "SIGKILL");
    const journal = journalIn("parts");
    if (journal === undefined) throw new Error("There is no journal.");
    damage(journal);
    await run(args("parts"), { cwd: folder.path });
    await run(args("whole"), { cwd: folder.path });
    expect(contents("parts")).toEqual(contents("whole"));
  });
});
