import { apply, type Report, type ReportDiff } from "@rapporteur/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changesetText } from "../src/comparison/changeset-text.ts";
import { comparisonText } from "../src/comparison/comparison-text.ts";
import { segmentLines } from "../src/comparison/segment-lines.ts";
import { coloured, plain } from "../src/screen/colours.ts";
import { displayWidth } from "../src/screen/display-width.ts";
import type { Screen } from "../src/screen/screen.ts";
import { type Folder, makeFolder } from "./support/folder.ts";
import { run } from "./support/run.ts";
import { smallReport, smallReportWith } from "./support/small-report.ts";

let folder: Folder;
beforeAll(async () => {
  folder = makeFolder();
  folder.put("old.md", smallReportWith("on its efforts", "on its eff0rts"));
  folder.put("new.md", smallReport);
  folder.put(
    "more.md",
    smallReport
      .replace("\n## III.", "\n5. It thanks all.\n\n## III.")
      .replace("6. The", "7. The")
      .replace("5. Trav", "6. Trav"),
  );
  folder.put("data/package.json", '{ "name": "@scope/found" }');
  folder.put("data/source/new.md", smallReport);
  folder.put("nameless/package.json", '{ "name": "Not A Name" }');
  folder.put("nameless/new.md", smallReport);
  await run(["convert", "old.md", "--to", "json,csv", "--out", "out"], { cwd: folder.path });
});
afterAll(() => folder.remove());

const diff = (...args: readonly string[]) => run(["diff", ...args], { cwd: folder.path });

describe("for people", () => {
  it("shows the words that changed, among those that did not, and the bump they call for", async () => {
    expect(await diff("old.md", "new.md")).toEqual({
      code: 0,
      stderr: "",
      stdout: [
        "old.md → new.md: patch",
        "  1 paragraph reworded",
        "",
        "patch: something was corrected",
        "  reworded para-3",
        "    The Government reported on its [-eff0rts-]{+efforts+}.",
        "",
      ].join("\n"),
    });
  });

  it("says that nothing changed", async () => {
    expect((await diff("new.md", "new.md")).stdout).toBe("new.md → new.md: no change\n");
  });

  it("tells what was renumbered by the first and the last of it", async () => {
    const { code, stdout } = await diff("new.md", "more.md");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^new\.md → more\.md: major\n {2}1 paragraph added, 2 paragraphs renumbered, /);
    expect(stdout).toContain("\n  renumbered para-6\n    para-5 → para-6\n");
    expect(stdout).toContain(
      "\nminor: something is there that was not\n  added para-5\n    It thanks all.\n",
    );
  });

  it("ends with 1 on changes only if asked to", async () => {
    expect((await diff("old.md", "new.md", "--exit-code")).code).toBe(1);
    expect((await diff("new.md", "new.md", "--exit-code")).code).toBe(0);
  });

  it("reads each side in its own format, folders and standard input too", async () => {
    const id = "hrc54-rights-of-travellers";
    for (const old of [`out/${id}.json`, `out/${id}-csv`]) {
      const { code, stdout } = await diff(old, "new.md", "--from", "docx");
      expect([code, stdout]).toEqual([0, expect.stringMatching(/: patch\n {2}1 paragraph reworded\n/)]);
    }
    const piped = await run(["diff", "old.md", "-", "--from", "markdown"], {
      cwd: folder.path,
      input: smallReport,
    });
    expect(piped.stdout).toMatch(/^old\.md → \(standard input\): patch\n/);
  });
});

describe("for programs", () => {
  it("prints the bump and the changes, which can be carried out", async () => {
    const { stdout } = await diff("old.md", "new.md", "--json");
    const found = JSON.parse(stdout) as ReportDiff;
    expect(found).toMatchObject({
      ...{ before: "old.md", after: "new.md", bump: "patch" },
      changes: [{ type: "reworded", what: "paragraph", before: { id: "para-3" } }],
    });
    const reportOf = async (name: string) => {
      const convert = ["convert", name, "--to", "json", "--out", "-"];
      return JSON.parse((await run(convert, { cwd: folder.path })).stdout) as Report;
    };
    expect(apply(await reportOf("old.md"), found)).toEqual(await reportOf("new.md"));
  });

  it("prints a changeset for the package given, or the one around the report", async () => {
    const given = await diff("old.md", "new.md", "--changeset", "--package", "@scope/given");
    expect(given.stdout).toBe(
      '---\n"@scope/given": patch\n---\n\n1 paragraph reworded\n\n' +
        "- reworded para-3: The Government reported on its <del>eff0rts</del><ins>efforts</ins>.\n",
    );
    expect((await diff("old.md", "data/source/new.md", "--changeset")).stdout).toMatch(
      /^---\n"@scope\/found": patch\n/,
    );
    expect((await diff("data/source/new.md", "new.md", "--changeset")).stdout).toBe(
      "---\n---\n\nNothing changed.\n",
    );
  });
});

describe("what cannot be done", () => {
  it("tells what makes a report wrong, and compares it all the same", async () => {
    folder.put("wrong.md", smallReportWith("4. It has", "9. It has"));
    const { code, stdout, stderr } = await diff("new.md", "wrong.md");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^wrong\.md:\d+:1: error: .*\[core\/paragraph-numbers-ascend\]/);
    expect(stdout).toContain("renumbered para-9\n    para-4 → para-9\n");
  });

  it("compares nothing with a report that is not there", async () => {
    const { code, stdout, stderr } = await diff("new.md", "none.md");
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("[cli/input-missing]");
  });

  it.each<readonly [readonly string[], string]>([
    [["-", "-"], "error: Only one of the two can be standard input."],
    [["old.md"], "error: missing required argument 'new'"],
    [["old.md", "new.md", "--json", "--changeset"], "error: --json and --changeset print different things."],
    [["old.md", "new.md", "--package", "x"], "error: --package is for --changeset."],
    [
      ["old.md", "new.md", "--changeset", "--package", "No Name"],
      'error: "No Name" cannot be the name of a package.',
    ],
    [
      ["old.md", "nameless/new.md", "--changeset"],
      "error: No package.json with a name is beside the reports",
    ],
    [["old.md", "new.md", "--from", "markdwn"], "(Did you mean markdown?)"],
  ])("%j is misuse", async (args, message) => {
    const { code, stdout, stderr } = await diff(...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});

describe("words that come and go", () => {
  const detail = (change: object) => {
    const side = { file: "a.md", report: { id: "r" } as Report };
    const changes = [
      {
        before: { id: "para-1", pointer: "/blocks/0" },
        after: { id: "para-1", pointer: "/blocks/0" },
        ...change,
      },
    ];
    const comparison = { before: side, after: side, bump: "patch", changes } as unknown as Parameters<
      typeof comparisonText
    >[0];
    return comparisonText(comparison, { columns: 80, colours: plain, live: false, write: () => {} })
      .split("\n")
      .slice(4);
  };

  it("are shown as words where they are some, and cut where they are many", () => {
    const words = [{ type: "text", value: "The end." }];
    expect(detail({ type: "changed", what: "paragraph", field: "closing", from: words })).toEqual([
      "  changed para-1 closing",
      "    [-The end.-]",
      "",
    ]);
    expect(detail({ type: "changed", what: "citation", field: "start", from: 3, to: 4 })[1]).toBe(
      "    [-3-]{+4+}",
    );
    const long = { type: "paragraph", content: [{ type: "text", value: "word ".repeat(500) }] };
    const lines = detail({ type: "added", what: "paragraph", value: long });
    expect(lines.join("").length).toBeLessThan(400);
    expect(lines.at(-2)).toMatch(/ …$/);
  });

  it("say from where to where something moved", () => {
    const report = {
      id: "r",
      sections: [
        { id: "sec-I", blocks: [] },
        { id: "sec-II", blocks: [] },
      ],
    } as unknown as Report;
    const side = { file: "a.md", report };
    const changes = [
      {
        type: "moved",
        what: "paragraph",
        before: { id: "para-1", pointer: "/sections/0/blocks/0" },
        after: { id: "para-1", pointer: "/sections/1/blocks/0" },
      },
      {
        type: "moved",
        what: "section",
        before: { id: "sec-I", pointer: "/sections/1" },
        after: { id: "sec-I", pointer: "/sections/0" },
      },
    ] as const;
    const text = comparisonText(
      { before: side, after: side, bump: "patch", changes },
      { columns: 80, colours: plain, live: false, write: () => {} },
    );
    expect(text).toContain("  moved para-1\n    from sec-I to sec-II\n  moved sec-I\n    inside r\n");
  });
});

describe("on a screen", () => {
  const screen = (more: Partial<Screen> = {}): Screen => ({
    ...{ columns: 80, colours: plain, live: true, write: () => {} },
    ...more,
  });
  const segments = [
    { text: `${"many words that stay as they are, ".repeat(4)}and `, kind: "kept" },
    { text: "some words that went away for good", kind: "removed" },
    { text: "others that came in their place, and stay\u001b[31m", kind: "added" },
    { text: " before the end.", kind: "kept" },
  ] as const;

  it("wraps to 80 columns, with or without colours, and shows what would steer the terminal", () => {
    const lines = segmentLines(segments, "    ", screen());
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(80);
    expect(lines.join(" ")).toContain("place, and");
    expect(lines.join("")).toContain("␛[31m+}");
    const painted = segmentLines(segments, "    ", screen({ colours: coloured }));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters.
    expect(painted.map((line) => line.replace(/\u001b\[\d+m/g, ""))).toEqual(lines);
    expect(painted.join("\n")).toContain(coloured.error("[-some"));
    expect(painted.at(-1)).toContain(" before the end.");
  });

  it("tells twenty changes of a sort and counts the rest", () => {
    const points = Array.from({ length: 23 }, (_, at) => ({
      ...{ type: "removed", what: "paragraph", before: { id: `para-${at}`, pointer: `/blocks/${at}` } },
      value: { type: "paragraph", id: `para-${at}`, content: [{ type: "text", value: "*Words* <b>" }] },
    })) as unknown as ReportDiff["changes"];
    const side = { file: "a.md", report: { id: "r" } as Report };
    const comparison = { before: side, after: side, bump: "major", changes: points } as const;
    const text = comparisonText(comparison, screen());
    expect(text.match(/^ {2}removed para-/gm)).toHaveLength(20);
    expect(text).toContain("\n  removed 3 more paragraphs (--json lists all)\n");
    const changeset = changesetText(comparison, "@scope/name");
    expect(changeset).toContain("\n- removed para-0: \\*Words\\* \\<b\\>\n");
    expect(changeset).toContain("\n- removed 3 more paragraphs\n");
  });
});
