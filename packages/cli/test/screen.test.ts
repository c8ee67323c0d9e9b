import { afterEach, describe, expect, it, vi } from "vitest";
import { codeFrame } from "../src/screen/code-frame.ts";
import { coloured, plain } from "../src/screen/colours.ts";
import { cutEnd, cutStart } from "../src/screen/cut.ts";
import { displayWidth } from "../src/screen/display-width.ts";
import { findingPrinter } from "../src/screen/finding-printer.ts";
import { jsonText } from "../src/screen/json-text.ts";
import { placeWords } from "../src/screen/place-words.ts";
import { progress } from "../src/screen/progress.ts";
import type { Screen } from "../src/screen/screen.ts";
import { severityCounts } from "../src/screen/severity-words.ts";
import { visible } from "../src/screen/visible.ts";
import { wantsColours } from "../src/screen/wants-colours.ts";
import { wrap } from "../src/screen/wrap.ts";

function screenInto(lines: string[], screen: Partial<Screen> = {}): Screen {
  const write = (text: string) => void lines.push(text);
  return { columns: 80, colours: plain, live: false, write, ...screen };
}

describe("foreign text on a terminal", () => {
  it("shows what would steer it", () => {
    expect(visible("a\u001b[31mb\nc\td\u007f")).toBe("a␛[31mb␊c␉d␡");
    expect(visible("\u009b2J \u202egnp.exe\u2066 \u2028 \ufeff")).toBe(
      "<U+009B>2J <U+202E>gnp.exe<U+2066> <U+2028> <U+FEFF>",
    );
    expect(visible("\ud800x")).toBe("\ufffdx");
  });

  it("leaves the letters of every script alone", () => {
    const words = "Côte d’Ivoire · Türkiye · 中国 · مصر · Россия 😀";
    expect(visible(words)).toBe(words);
  });

  it("escapes the same in JSON, which stays equal", () => {
    const value = { title: "\u001b[2J\u009b\u202e\u2028\ufeffé" };
    const text = jsonText(value);
    expect(text).toMatch(/^[\n\x20-\x7eé]+$/);
    expect(JSON.parse(text)).toEqual(value);
  });
});

describe("widths", () => {
  it("counts columns, not characters", () => {
    expect(displayWidth("abc")).toBe(3);
    expect(displayWidth("中国")).toBe(4);
    expect(displayWidth("e\u0301")).toBe(1);
    expect(displayWidth("😀")).toBe(2);
  });

  it("cuts at either end within the width", () => {
    expect(cutEnd("abcdef", 6)).toBe("abcdef");
    expect(cutEnd("abcdefg", 6)).toBe("abcde…");
    expect(cutEnd("中国中国", 5)).toBe("中国…");
    expect(cutEnd("anything", Number.POSITIVE_INFINITY)).toBe("anything");
    expect(cutStart("abcdefg", 6)).toBe("…cdefg");
    expect(cutStart("abc", 3)).toBe("abc");
    expect(cutStart("国中国", 5)).toBe("…中国");
  });

  it("wraps at spaces", () => {
    expect(wrap("one two three four", 9, { first: "- ", rest: "  " })).toEqual([
      "- one two",
      "  three",
      "  four",
    ]);
    expect(wrap("unbreakable", 4)).toEqual(["unbreakable"]);
    expect(wrap("one two", Number.POSITIVE_INFINITY)).toEqual(["one two"]);
  });
});

describe("code frames", () => {
  const at = (text: string, offset: number, end?: number) => {
    const line = text.slice(0, offset).split("\n");
    return {
      line: line.length,
      column: (line.at(-1)?.length ?? 0) + 1,
      offset,
      ...(end !== undefined && { end }),
    };
  };

  it("shows the line and marks the stretch", () => {
    const text = "first\nsecond line\nthird";
    expect(codeFrame(text, at(text, 13, 17), 60)).toEqual({ excerpt: "second line", mark: "       ^^^^" });
  });

  it("marks only the start of what is long or runs over the line", () => {
    const text = `${"x".repeat(90)}\nnext`;
    expect(codeFrame(text, at(text, 2, 80), 60)?.mark).toBe("  ^");
    const two = "one\ntwo";
    expect(codeFrame(two, at(two, 1, 7), 60)?.mark).toBe(" ^^");
  });

  it("cuts a line of megabytes around the place", () => {
    const text = `${"a".repeat(2_500_000)}HERE${"b".repeat(2_500_000)}`;
    const frame = codeFrame(text, at(text, 2_500_000, 2_500_004), 60);
    expect(displayWidth(frame?.excerpt ?? "")).toBe(60);
    const mark = frame?.mark ?? "";
    expect(frame?.excerpt.slice(mark.indexOf("^"), mark.indexOf("^") + 4)).toBe("HERE");
    expect(frame?.excerpt).toMatch(/^…a+HEREb+…$/);
  });

  it("keeps the mark under the character when what stands before is wide or made visible", () => {
    const text = "中国\u001b[31mX";
    expect(codeFrame(text, at(text, 7), 60)).toEqual({ excerpt: "中国␛[31mX", mark: "         ^" });
  });

  it("gives nothing for a place that is not in the text", () => {
    expect(codeFrame("short", { line: 9, column: 1, offset: 900 }, 60)).toBeUndefined();
    expect(codeFrame("short", { line: 1, column: 9, offset: 2 }, 60)).toBeUndefined();
  });
});

describe("places and findings", () => {
  it("prints places as programs find them", () => {
    expect(placeWords({ line: 57, column: 1, offset: 900 }, "a.md")).toBe("a.md:57:1");
    expect(placeWords({ pointer: "/sections/0" }, "a.json")).toBe("a.json#/sections/0");
    expect(placeWords({ part: "document", paragraph: 4, file: "b.docx" }, "a")).toBe("b.docx:document:4");
    expect(placeWords(undefined, "a\u001b.md")).toBe("a␛.md");
  });

  it("explains each code once and counts what it leaves out", () => {
    const lines: string[] = [];
    const print = findingPrinter(screenInto(lines));
    const finding = { code: "x/y", severity: "warning", message: "Odd.", help: "Look." } as const;
    print(
      Array.from({ length: 23 }, () => finding),
      "a.md",
    );
    print([finding], "b.md");
    const text = lines.join("");
    expect(text.match(/a\.md: warning: Odd\. \[x\/y\]/g)).toHaveLength(20);
    expect(text.match(/Look\./g)).toHaveLength(1);
    expect(text).toContain("a.md: 3 more of x/y; inspect --json lists all\n");
    expect(text).toContain("b.md: warning: Odd. [x/y]\n");
  });

  it("counts severities in words", () => {
    expect(severityCounts({ error: 1, warning: 0, info: 2400 }, plain)).toBe("1 error, 2,400 infos");
    expect(severityCounts({ error: 0, warning: 0, info: 0 }, plain)).toBe("no findings");
  });
});

describe("colours", () => {
  it("come on terminals, unless told otherwise", () => {
    const terminal = { isTTY: true };
    expect(wantsColours(terminal, {})).toBe(true);
    expect(wantsColours({}, {})).toBe(false);
    expect(wantsColours(terminal, { NO_COLOR: "1" })).toBe(false);
    expect(wantsColours(terminal, { NO_COLOR: "" })).toBe(true);
    expect(wantsColours(terminal, { TERM: "dumb" })).toBe(false);
    expect(wantsColours({}, { FORCE_COLOR: "1" })).toBe(true);
    expect(wantsColours(terminal, { FORCE_COLOR: "0" })).toBe(false);
    expect(wantsColours({}, { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
  });

  it("are real ones", () => {
    expect(coloured.error("x")).toBe("\u001b[31mx\u001b[39m");
  });
});

describe("progress", () => {
  it("draws over one line on a terminal and leaves nothing", () => {
    const lines: string[] = [];
    const bar = progress(2, screenInto(lines, { live: true }));
    bar.step("first\u001b.md");
    bar.clear();
    bar.step("second.md");
    bar.clear();
    expect(lines[0]).toBe(`\r\u001b[2K${"█".repeat(12)}${"░".repeat(12)} 1/2 first␛.md`);
    expect(lines[2]).toContain("2/2 second.md");
    expect(lines.at(-1)).toBe("\r\u001b[2K");
  });

  describe("tells pace and time left", () => {
    afterEach(() => vi.restoreAllMocks());

    /** What the bar says at its last of these steps: so many are done at so many milliseconds. */
    const barAt = (
      steps: number,
      [skipped, done, milliseconds]: readonly [number, number, number],
    ): string => {
      const clock = vi.spyOn(performance, "now").mockReturnValue(5_000);
      const lines: string[] = [];
      const bar = progress(steps, screenInto(lines, { live: true }));
      bar.skip(skipped);
      for (let step = 1; step <= done; step++) {
        if (step === done) clock.mockReturnValue(5_000 + milliseconds);
        bar.step("r");
      }
      return (lines.at(-1) ?? "").replace("\r\u001b[2K", "").replace(/^[█░]+ /, "");
    };
    const endless = Number.POSITIVE_INFINITY;

    it.each([
      ["nothing in the first second", 100, [0, 10, 999], "10/100 r"],
      ["a slow pace with its tenths", 100, [0, 3, 2_000], "3/100 1.5/s, 65 s left r"],
      ["a quick one without", 10_000, [0, 5_000, 50_000], "5000/10000 100/s, 50 s left r"],
      ["minutes", 10_000, [0, 1_000, 100_000], "1000/10000 10/s, 15 min left r"],
      ["hours", 1_000, [0, 100, 600_000], "100/1000 0.2/s, 1 h 30 min left r"],
      [
        "this run's pace alone, where an earlier one has done a part",
        100,
        [90, 5, 5_000],
        "95/100 1.0/s, 5 s left r",
      ],
      ["a pace alone, where nobody knows how many there are", endless, [0, 2_000, 10_000], "2,000 200/s r"],
    ] as const)("%s", (_, steps, done, wanted) => expect(barAt(steps, done)).toBe(wanted));
  });

  it("draws nothing in a pipe, and nothing for a single file", () => {
    const lines: string[] = [];
    progress(9, screenInto(lines)).step("a");
    progress(1, screenInto(lines, { live: true })).step("a");
    expect(lines).toEqual([]);
  });
});
