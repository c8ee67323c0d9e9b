import { toJSON } from "@rapporteur/core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { report, type Upload, upload } from "./materials.ts";
import { type Size, sizes, useBrowser, visit } from "./visit.ts";

useBrowser();

const script = '<script>globalThis.harmed = "script"</script>';
const picture = `<img src=x onerror="globalThis.harmed = 'picture'">`;
const link = "[click me](javascript:globalThis.harmed='link')";

/** Markup and addresses of ill will at each place of a report where words can stand. */
const markdown = `# Report ${script} ${picture}

## I. Introduction ${script}

1. A paragraph with ${script} and ${picture} and ${link}.[^1]

2. More: <svg onload="globalThis.harmed='svg'"></svg> <a href="javascript:globalThis.harmed='a'">here</a> <iframe src="javascript:globalThis.harmed='frame'"></iframe>

3. [one](data:text/html,${encodeURIComponent(script)}) [two](vbscript:x) [three](JaVaScRiPt:alert(1)) ![p](javascript:alert(1))

4. Normal words.

5. More normal words.

## II. Conclusions and recommendations

6. Calls upon States to write ${picture};

[^1]: See ${link} and A/HRC/38/41, para. 1 ${script}
`;

/** The same through the model itself, which no reader of Markdown has looked at: every text of it is of ill will. */
function hostileModel(): string {
  const text = toJSON(report)
    .replace(/"title": "Human rights of migrants"/, `"title": ${JSON.stringify(script)}`)
    .replaceAll("migrants", picture.replaceAll('"', "'").replaceAll("\\", ""));
  return text;
}

const harm = (page: Page) => page.evaluate(() => (globalThis as { harmed?: string }).harmed);

/** Goes through all views and looks for anything that ran, or would run if it was clicked. */
async function lookThrough(page: Page, go: (hash: string) => Promise<void>): Promise<void> {
  for (const hash of [
    "",
    "#/search?q=click",
    "#/states",
    "#/recommendations",
    "#/citations?all=yes",
    "#/convert",
  ]) {
    await go(hash);
    await page.waitForTimeout(300);
    expect(await harm(page)).toBeUndefined();
    const dangerous = await page.evaluate(() =>
      [...document.querySelectorAll("*")].flatMap((element) => {
        const found = [...element.attributes].filter(
          ({ name, value }) => name.startsWith("on") || /^\s*(?:javascript|vbscript|data:text)/i.test(value),
        );
        const smuggled = element.matches(
          "main script, main iframe, main img, main object, main embed, main style",
        );
        return smuggled || found.length > 0 ? [element.outerHTML.slice(0, 200)] : [];
      }),
    );
    expect(dangerous).toEqual([]);
  }
}

const long = "word ".repeat(1_000_000);
const unbroken = "x".repeat(5_000_000);
const lines: readonly (readonly [name: string, file: Upload])[] = [
  [
    "a line of 5 MB in Markdown",
    upload("line.md", `# A long line\n\n1. ${long}\n\n2. Two.\n\n3. Three.\n\n4. Four.\n`),
  ],
  [
    "a word of 5 MB in Markdown",
    upload("word.md", `# A long word\n\n1. ${unbroken}\n\n2. Two.\n\n3. Three.\n\n4. Four.\n`),
  ],
  ["a line of 5 MB that is no report", upload("noise.md", unbroken)],
  ["brackets, 5 MB of them", upload("brackets.md", `# Brackets\n\n1. ${"[".repeat(5_000_000)}\n`)],
];

describe.each(Object.keys(sizes) as Size[])("ill will, at the size of a %s", (size) => {
  test("markup and addresses in a report are words, in every view", () =>
    visit({ size }, async ({ page, go }) => {
      page.on("dialog", (dialog) => expect.unreachable(dialog.message()));
      await go("#/convert");
      await page.getByLabel("Files of a report").setInputFiles({ ...upload("hostile.md", markdown) });
      await page.getByRole("heading", { level: 2, name: "hostile.md" }).waitFor();
      await lookThrough(page, go);
      await go("#para-1");
      expect(await page.locator("#para-1").textContent()).toContain("click me");
      await page.getByText("click me").first().click();
      expect(await harm(page)).toBeUndefined();
    }));

  test("so they are in a model that was made by hand", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#/convert");
      await page.getByLabel("Files of a report").setInputFiles({ ...upload("model.json", hostileModel()) });
      await page
        .getByRole("heading", { level: 2, name: "model.json" })
        .or(page.getByRole("heading", { name: "This could not be read as a report" }))
        .waitFor();
      await lookThrough(page, go);
    }));

  test("so they are in the name of a file", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#/convert");
      const name = "<img src=x onerror=globalThis.harmed=1>.json";
      await page.getByLabel("Files of a report").setInputFiles({ ...upload(name, toJSON(report)) });
      await page.getByRole("heading", { level: 2, name }).waitFor();
      await lookThrough(page, go);
    }));
});

describe("lines without end", () => {
  test.each(lines)("%s does not break the page", (_, file) =>
    visit({}, async ({ page, go }) => {
      await go("#/convert");
      await page.getByLabel("Files of a report").setInputFiles({ ...file });
      await page
        .getByRole("heading", { level: 2, name: file.name })
        .or(page.getByRole("heading", { name: "This could not be read as a report" }))
        .waitFor({ timeout: 45_000 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBeLessThanOrEqual(0);
      await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Citations" }).click();
      await page.getByRole("heading", { level: 1, name: "Citations" }).waitFor();
    }),
  );
});
