import { faultsOf } from "@rapporteur/tooling/testing/faults-of";
import { describe, expect, test } from "vitest";
import { printMarkdown } from "../src/index.ts";
import { show } from "./show.ts";

/** Each: what it shows, the Markdown, its one paragraph, the findings. */
const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
  ["an address in angle brackets", "<https://a.b/c%20d>.", "{https://a.b/c%20d:https://a.b/c%20d}.", []],
  [
    "a mail address",
    "<a@b.org> <mailto:c@d.org>",
    "{mailto:a@b.org:a@b.org} {mailto:c@d.org:mailto:c@d.org}",
    [],
  ],
  ["a link with a title", '[a *b*](http://x.y "t")', "{http://x.y:a }{i http://x.y:b}", []],
  ["odd brackets", "[E/2023/26-E/CN.5/2023/9)](https://a.b)", "{https://a.b:E/2023/26-E/CN.5/2023/9)}", []],
  ["a target with spaces", "[a](<http://x y>)", "{http://x%20y:a}", []],
  ["a tag", "<a href='http://x.y' class=z>a</a> <a id=p></a>", "{http://x.y:a} ", []],
  ["links do not stand in links", "[a [b](http://x.y) c](http://z)", "[a {http://x.y:b} c](http://z)", []],
  [
    "double escapes in an address",
    "[http://a.b/c\\\\_d](http://a.b/c_d)",
    "{http://a.b/c_d:http://a.b/c_d}",
    ["visible-url-repaired"],
  ],
  [
    "double escapes that became emphasis",
    "[http://a.b/c\\\\_-\\\\_d](http://a.b/c_-_d)",
    "{http://a.b/c_-_d:http://a.b/c_-_d}",
    ["visible-url-repaired"],
  ],
  [
    "double escapes without a scheme",
    "[www.a.b/c\\\\_d](http://www.a.b/c_d)",
    "{http://www.a.b/c_d:www.a.b/c_d}",
    ["visible-url-repaired"],
  ],
  ["an address without its scheme", "[www.a.b](http://www.a.b/)", "{http://www.a.b/:www.a.b}", []],
  [
    "an address that leads elsewhere",
    "[http://a.b/c](http://a.b/d)",
    "{http://a.b/d:http://a.b/c}",
    ["visible-url-differs"],
  ],
  [
    "both",
    "[http://a.b/c\\\\_e](http://a.b/d)",
    "{http://a.b/d:http://a.b/c_e}",
    ["visible-url-repaired", "visible-url-differs"],
  ],
  [
    "single escapes are Markdown",
    "[http://a.b/c\\_d](http://a.b/c_d)",
    "{http://a.b/c_d:http://a.b/c}{http://a.b/c_d:_d}",
    [],
  ],
  [
    "dead links",
    "[A/74/271](#) [b]() [c](#page-3)",
    "A/74/271 b c",
    ["link-is-dead", "link-is-dead", "link-is-dead"],
  ],
  ["dead links without text", "a[](#x)", "a", []],
  [
    "relative links",
    "[a](/b) [c](d.html) [e](//f.g)",
    "a c e",
    ["link-is-relative", "link-is-relative", "link-is-relative"],
  ],
  [
    "scripts and the like",
    "[a](javascript:alert(1)) [b](data:text/html,x) <vbscript:x>",
    "a b vbscript:x",
    ["link-dropped", "link-dropped", "link-dropped"],
  ],
  [
    "a script behind an entity",
    "[a](java&#115;cript:x) [b](JaVaScRiPt:x)",
    "a b",
    ["link-dropped", "link-dropped"],
  ],
];

describe("links", () => {
  test.each(cases)("%s", (_what, text, paragraph, codes) => {
    const printed = printMarkdown(text);
    expect(show(text)).toEqual([`paragraph: ${paragraph}`]);
    expect(printed.diagnostics.map(({ code }) => code)).toEqual(codes.map((code) => `markdown/${code}`));
    expect(faultsOf(printed, { order: true })).toEqual([]);
  });
});

test("a finding has its place", () => {
  const { diagnostics } = printMarkdown("a\n\nb [c](#) d", "x.md");
  expect(diagnostics[0]).toMatchObject({
    severity: "warning",
    message: "The link of “c” leads nowhere (#) and was left out.",
    place: { file: "x.md", line: 3, column: 3, offset: 5, end: 11 },
  });
});
