import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formats } from "../src/formats/table.ts";
import { cliDiagnostics, exitCodes } from "../src/index.ts";
import { type Folder, makeFolder } from "./support/folder.ts";
import { run } from "./support/run.ts";

let folder: Folder;
beforeAll(() => {
  folder = makeFolder();
});
afterAll(() => folder.remove());

describe("help", () => {
  it("lists every command and says what the exit codes mean", async () => {
    const { code, stdout, stderr } = await run(["--help"]);
    expect([code, stderr]).toEqual([0, ""]);
    for (const command of ["convert", "inspect", "validate", "locate", "diff", "package", "formats"]) {
      expect(stdout).toMatch(new RegExp(`^ {2}${command} `, "m"));
    }
    expect(stdout).toContain(
      "Exit code: 0 = clean, 1 = some finding is an error, 2 = the command was misused.",
    );
    expect(stdout).not.toContain("\u001b");
  });

  it.concurrent.each(["convert", "inspect", "validate", "locate", "diff", "package", "formats"])(
    "has examples: %s",
    async (name) => {
      const { code, stdout } = await run([name, "--help"]);
      expect(code).toBe(0);
      expect(stdout).toContain(`\nExamples:\n  $ rapporteur ${name}`);
    },
  );
});

describe("a fast start", () => {
  it("loads neither the core nor a format for the version", async () => {
    const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
    const { version } = JSON.parse(manifest) as { version: string };
    const { stdout } = await run(["--version"], { env: { NODE_V8_COVERAGE: folder.path } });
    expect(stdout).toBe(`${version}\n`);
    const scripts = readdirSync(folder.path).flatMap((name) => {
      const coverage = JSON.parse(readFileSync(join(folder.path, name), "utf8")) as {
        result: { url: string }[];
      };
      return coverage.result.map(({ url }) => url);
    });
    // The program's folder has another name where the package was installed.
    expect(scripts.some((url) => /\/(?:cli|rapporteur)\/dist\/main\.js$/.test(url))).toBe(true);
    expect(scripts.filter((url) => /\/(?:core|zod|markdown|markdown-it|parser|states)\//.test(url))).toEqual(
      [],
    );
  });
});

describe("formats", () => {
  it("are listed as a table and as JSON", async () => {
    const { code, stdout } = await run(["formats"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^format +reads +writes +extensions +title\njson +yes +yes +\.json +JSON/);
    const list = JSON.parse((await run(["formats", "--json"])).stdout) as unknown[];
    expect(list).toContainEqual(
      expect.objectContaining({ id: "markdown", reads: true, extensions: [".md", ".markdown"] }),
    );
  });

  it("stand in the table as they say of themselves, no extension twice", async () => {
    for (const { id, extensions, writes, load } of formats) {
      const adapter = await load();
      expect([adapter.id, adapter.extensions]).toEqual([id, extensions]);
      expect(adapter.write !== undefined).toBe(writes);
    }
    const extensions = formats.flatMap((format) => format.extensions);
    expect(new Set(extensions).size).toBe(extensions.length);
  });
});

describe("the table of findings", () => {
  it("can be had without running anything", () => {
    expect(exitCodes).toEqual({ clean: 0, findings: 1, misuse: 2, interrupted: 130 });
    expect(Object.keys(cliDiagnostics.rules).length).toBeGreaterThan(10);
    for (const { message, help } of Object.values(cliDiagnostics.rules)) {
      expect(message).toMatch(/\.$/);
      expect(help).toMatch(/[.}]$/);
    }
  });
});
