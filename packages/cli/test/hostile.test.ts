import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Folder, makeFolder } from "./support/folder.ts";
import { type Run, run } from "./support/run.ts";
import { smallReport, smallReportWith } from "./support/small-report.ts";

let folder: Folder;
const inFolder = (...args: readonly string[]) => run(args, { cwd: join(folder.path, "work") });

beforeEach(() => {
  folder = makeFolder();
  folder.put("work/small.md", smallReport);
});
afterEach(() => folder.remove());

/** The small report as JSON, with some of its text exchanged. */
async function json(piece: string, replacement: string): Promise<string> {
  const { stdout } = await inFolder("convert", "small.md", "--to", "json", "--out", "-");
  if (!stdout.includes(piece)) throw new Error(piece);
  return stdout.replace(piece, replacement);
}

describe("what a report says of itself", () => {
  it.each(["../../outside", "/tmp/outside", "..\\\\outside", "a/b", "C:outside", "..", "con\\u0000"])(
    "never leads out of the output folder: %s",
    async (id) => {
      folder.put("work/evil.json", await json('"id": "hrc54-rights-of-travellers"', `"id": "${id}"`));
      const { code } = await inFolder("convert", "evil.json", "--to", "json,csv", "--out", "out/deep");
      expect(code).toBe(1);
      const allowed =
        /^work\/(?:small\.md|evil\.json|out\/deep\/[\w-]+(?:\.json|-csv\/[\w-]+\.(?:csv|json)))$/;
      expect(folder.files().filter((path) => !allowed.test(path))).toEqual([]);
    },
  );

  it("cannot poison the objects of the program", async () => {
    folder.put("work/evil.json", await json('"modelVersion"', '"__proto__": { "id": "x" }, "modelVersion"'));
    const { code, stderr } = await inFolder("validate", "evil.json");
    expect(code).toBe(1);
    expect(stderr).toContain("[core/key-is-reserved]");
  });
});

describe("links to elsewhere", () => {
  it("among the outputs are followed as the system follows them, and stay links", async () => {
    folder.put("elsewhere/kept.txt", "kept");
    folder.put("work/out/x", "");
    symlinkSync(join(folder.path, "elsewhere"), join(folder.path, "work/out/hrc54-rights-of-travellers-csv"));
    const { code } = await inFolder("convert", "small.md", "--to", "csv");
    expect(code).toBe(0);
    expect(readFileSync(join(folder.path, "elsewhere/kept.txt"), "utf8")).toBe("kept");
    expect(existsSync(join(folder.path, "elsewhere/report.csv"))).toBe(true);
  });

  it("among the inputs give no report of what is none, and show nothing of it", async () => {
    folder.put("secret.txt", "the secret words\n".repeat(20));
    folder.put("work/in/small.md", smallReport);
    symlinkSync(join(folder.path, "secret.txt"), join(folder.path, "work/in/link.md"));
    const result = await inFolder("convert", "in", "--to", "json");
    expect(result.code).toBe(1);
    expect(result.stdout + result.stderr).not.toContain("secret words");
    expect(folder.files("work/out")).toEqual(["hrc54-rights-of-travellers.json"]);
  });
});

describe("a terminal", () => {
  /** What a terminal would obey: control characters, C1 as well, and marks that turn the direction of text. */
  const obeyed = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;
  const hostile = "\u001b]0;owned\u0007\u001b[2J\u009b31m\u202e";
  const calm = ({ stdout, stderr }: Run) => expect(stdout + stderr).not.toMatch(obeyed);

  it("is never steered by a report: not by inspect, locate, validate or the findings of convert", async () => {
    const name = "small\u001b[2J.md";
    folder.put(
      `work/${name}`,
      smallReportWith("Rights of travellers", `Rights ${hostile} of travellers`)
        .replace("### A. Argentina", `### A. Argentina ${hostile}`)
        .replace("2. It has three", `7. It ${hostile} has three`),
    );
    for (const command of ["inspect", "validate"]) calm(await inFolder(command, name));
    calm(await inFolder("inspect", name, "--json"));
    calm(await inFolder("locate", name, "para. 3"));
    calm(await inFolder("locate", name, `para. ${hostile}`));
    const converted = await inFolder("convert", name, "--to", "json");
    expect(converted.stderr).toContain("core/paragraph-numbers-ascend");
    calm(converted);
  });

  it("is never steered by what is mistyped", async () => {
    for (const args of [
      ["convert", `x${hostile}`, "--to", "json"],
      [`in${hostile}`],
      ["convert", "a", "--to", hostile],
    ])
      calm(await inFolder(...args));
  });
});
