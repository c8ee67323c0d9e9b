import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { safeUrl } from "../src/report/safe-url.ts";
import { contentSecurityPolicy } from "../src/shell/content-security-policy.ts";

const source = fileURLToPath(new URL("../src", import.meta.url));

test("nothing makes HTML or script from strings", () => {
  const makers =
    /dangerouslySetInnerHTML|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function|srcdoc/;
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((name) => makers.test(readFileSync(join(source, name), "utf8")))).toEqual([]);
});

test("the page forbids what it does not use: script of others, inline script, HTML from strings", () => {
  const rules = contentSecurityPolicy.split("; ");
  expect(rules).toContain("default-src 'none'");
  expect(rules).toContain("script-src 'self'");
  expect(rules).toContain("require-trusted-types-for 'script'");
  expect(contentSecurityPolicy).not.toMatch(/unsafe-|\*|https?:/);
});

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "data:text/html,<script>",
  "vbscript:x",
  "/a",
  "#a",
  "",
])("a link of a report is not followed to %s", (url) => {
  expect(safeUrl(url)).toBeUndefined();
});
