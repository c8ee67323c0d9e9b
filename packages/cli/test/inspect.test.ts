import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileNamed } from "../src/input/input.ts";
import { inspectionText } from "../src/inspection/inspection-text.ts";
import { type Inspection, overviewOf } from "../src/overview/overview.ts";
import { readReport } from "../src/reading/read-report.ts";
import { sourceText } from "../src/reading/source-text.ts";
import { plain } from "../src/screen/colours.ts";
import { displayWidth } from "../src/screen/display-width.ts";
import { type Folder, makeFolder } from "./support/folder.ts";
import { realReport, run } from "./support/run.ts";
import { smallReport, smallReportWith } from "./support/small-report.ts";

let folder: Folder;
beforeAll(() => {
  folder = makeFolder();
  folder.put("small.md", smallReport);
});
afterAll(() => folder.remove());

async function inspectAt(columns: number): Promise<string> {
  const { report, trace, bytes, diagnostics } = await readReport(fileNamed(realReport));
  if (!report) throw new Error("The real report could not be read.");
  const inspection = { file: "report.md", report: overviewOf(report, trace), diagnostics };
  return inspectionText(inspection, sourceText(bytes), {
    columns,
    colours: plain,
    live: true,
    write: () => {},
  });
}

describe("the real report", () => {
  it("is shown whole, and plain in a pipe", async () => {
    const { code, stdout, stderr } = await run(["inspect", realReport]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).not.toContain("\u001b");
    for (const line of [
      "Human rights of migrants",
      "Report of the Secretary-General",
      "  Symbol        none printed",
      "  Session       Fifty-fourth session, 2023-09-11 to 2023-10-06",
      "    1–3  I. Introduction",
      "   9–43  III. Issues in focus",
      "   9–12    A. Anti-migrant narratives, discrimination and xenophobia",
      "  62–63    I. Mauritius",
      "     71    M. Romania",
      "  44–45  ARG 032  Argentina",
      "  Every character is accounted for.",
    ]) {
      expect(stdout.split("\n")).toContain(line);
    }
    // Nothing is cut in a pipe: the last words of the longest recommendation are there.
    expect(stdout).toContain("provide practical recommendations and guidance in this regard;");
  });

  it("is coloured when that is asked for", async () => {
    const { stdout } = await run(["inspect", realReport], { env: { FORCE_COLOR: "1" } });
    expect(stdout).toContain("\u001b[1mHuman rights of migrants\u001b[22m\n");
    const { stdout: none } = await run(["inspect", realReport], { env: { FORCE_COLOR: "1", NO_COLOR: "1" } });
    expect(none).not.toContain("\u001b");
  });

  it("fits a terminal, but for words that are wider than it", async () => {
    for (const columns of [80, 60]) {
      const lines = (await inspectAt(columns)).split("\n");
      const tooWide = lines.filter((line) => displayWidth(line) > columns && line.trim().includes(" "));
      expect(tooWide).toEqual([]);
    }
  });

  it("shows each finding with its line", async () => {
    const text = await inspectAt(80);
    expect(text).toContain(
      [
        "warning markdown/link-is-dead (1)",
        "  The text was kept. Look the address up in the original if it is needed.",
        "  84:15 The link of “A/74/271” leads nowhere (#) and was left out.",
        "    84 │ <sup>10</sup> [A/74/271](#), para. 17.",
        "       │               ^^^^^^^^^^^^^",
      ].join("\n"),
    );
  });

  it("comes as JSON, complete", async () => {
    const { code, stdout } = await run(["inspect", realReport, "--json"]);
    const { file, report, diagnostics } = JSON.parse(stdout) as Inspection;
    expect([code, file]).toEqual([0, realReport]);
    expect(report).toMatchObject({
      id: "hrc54-human-rights-of-migrants",
      language: "en",
      masthead: { title: "Human rights of migrants", date: "2023-08-03" },
      counts: { paragraphs: 83, sections: 31, footnotes: 79, stateSubmissions: 17, recommendations: 13 },
    });
    expect(report?.masthead).not.toHaveProperty("symbol");
    expect(report?.outline).toHaveLength(31);
    expect(report?.outline[3]).toEqual({
      id: "sec-III-A",
      type: "section",
      depth: 2,
      label: "A",
      title: "Anti-migrant narratives, discrimination and xenophobia",
      paragraphs: { count: 4, first: "9", last: "12" },
    });
    expect(report?.states[0]).toEqual({
      state: { name: "Argentina", iso3: "ARG", m49: "032" },
      section: "sec-IV-A",
      paragraphs: { count: 2, first: "44", last: "45" },
    });
    expect(report?.recommendations[7]).toMatchObject({ id: "rec-83-h", label: "83 (h)" });
    expect(report?.account?.faults).toEqual([]);
    expect(diagnostics.filter(({ code }) => code === "parser/paragraph-joined")).toHaveLength(11);
    expect(diagnostics.every(({ place }) => place !== undefined && "line" in place)).toBe(true);
  });
});

describe("hostile text", () => {
  const hostile = "Rights \u001b[2J\u001b]0;owned\u0007 \u202eof\u009b travellers";

  it.each([
    ["inspect", "hostile.md"],
    ["inspect", "hostile.md", "--json"],
    ["locate", "hostile.md", "para. 5"],
    ["convert", "hostile.md", "--to", "json"],
  ])("never reaches the terminal raw: %s %s %s", async (...args) => {
    const heading = smallReportWith("Rights of travellers", hostile);
    folder.put("hostile.md", heading.replace("Travellers have rights.", hostile));
    const { stdout, stderr } = await run(args, { cwd: folder.path });
    const raw = [...(stdout + stderr)].filter(
      (character) => /\p{Cc}|\u202e/u.test(character) && character !== "\n",
    );
    expect(raw).toEqual([]);
    expect(stdout).not.toBe("");
  });
});

describe("what is no report", () => {
  it("is shown with its findings", async () => {
    folder.put("broken.json", '{\n  "id": "x",\n  oops\n}\n');
    const { code, stdout } = await run(["inspect", "broken.json"], { cwd: folder.path });
    expect(code).toBe(1);
    expect(stdout).toContain(
      "broken.json: no report\n\nFindings: 1 error\n\nerror core/json-is-wellformed (1)\n",
    );
    expect(stdout).toContain("\n    3 │ oops\n      │ ^\n");
  });

  it("is a folder, too", async () => {
    const { code, stdout } = await run(["inspect", "."], { cwd: folder.path });
    expect(code).toBe(1);
    expect(stdout).toContain("(EISDIR)");
  });
});
