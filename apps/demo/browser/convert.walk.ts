import { buffer } from "node:stream/consumers";
import { toJSON } from "@rapporteur/core";
import { csv } from "@rapporteur/csv";
import { jsonld } from "@rapporteur/jsonld";
import { markdown } from "@rapporteur/markdown";
import { strFromU8, unzipSync } from "fflate";
import type { Download, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import {
  diagnostics,
  longReport,
  report,
  smallReport,
  type Upload,
  upload,
  uploads,
  written,
} from "./materials.ts";
import { type Size, sizes, useBrowser, visit } from "./visit.ts";

useBrowser();

const open = (page: Page, files: readonly Upload[]) =>
  page.getByLabel("Files of a report").setInputFiles(files.map((file) => ({ ...file })));

/** The name of what was opened stands above what was found in it. */
const opened = (page: Page, name: string) => page.getByRole("heading", { level: 2, name }).waitFor();

const contents = async (download: Download) => buffer(await download.createReadStream());

const save = async (page: Page, name: string | RegExp) => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name }).click(),
  ]);
  return download;
};

describe.each(Object.keys(sizes) as Size[])("Convert, at the size of a %s", (size) => {
  test.each(Object.entries(uploads))("a report as %s is opened, and all views show it", (_, files) =>
    visit({ size }, async ({ page, go }) => {
      await go("#/convert");
      await page.getByText("It stays on this machine.").waitFor();
      await open(page, files);
      await opened(page, files.length === 1 ? (files[0]?.name ?? "") : `${files.length} files`);
      await page.getByText("kept in this browser and nowhere else").waitFor();
      await go("#para-83-h");
      await expect.poll(() => page.locator(".para-number").count()).toBe(83);
      expect(await page.getByText("ensure that all border governance measures").isVisible()).toBe(true);
      await go("#/states");
      await expect
        .poll(() => page.getByRole("navigation", { name: "States that reported" }).getByRole("link").count())
        .toBe(17);
      await go("#/citations");
      await page.getByRole("button", { name: /^A\/HRC\/38\/41/ }).waitFor();
      await page.getByRole("button", { name: "Forget it" }).click();
      await page.getByText("kept in this browser and nowhere else").waitFor({ state: "hidden" });
    }),
  );

  test("what is found stands first, and each finding leads to its place in the source and in the report", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#/convert");
      await open(page, uploads.Markdown ?? []);
      await opened(page, "report.md");
      const finding = page
        .getByRole("listitem")
        .filter({ hasText: "“Ibid.” in note 3 may mean any of 2 sources" });
      await finding.getByText(/^report\.md, line \d+/).click();
      const place = finding.getByRole("region", { name: "Place in the source" });
      const line = Number(/line (\d+)/.exec((await finding.textContent()) ?? "")?.[1]);
      const marked = place.locator(".source-line", { has: page.locator("mark") }).first();
      expect(await marked.locator(".source-number").textContent()).toBe(String(line));
      expect(await marked.textContent()).toContain("Ibid");
      await finding.getByRole("link", { name: "para. 4, footnote 3" }).click();
      await expect.poll(() => page.url()).toContain("#fn-3");
      await page.locator("#fn-3").waitFor();
    }));

  test("every finding has a place that can be opened, the repairs too", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#/convert");
      await open(page, uploads.Markdown ?? []);
      await opened(page, "report.md");
      await page.getByText(/^\d+ notes of what was repaired$/).click();
      const findings = page.locator(".finding");
      expect(await findings.count()).toBe(diagnostics.length);
      const places = await findings.locator("summary").allTextContents();
      expect(places.every((place) => /^report\.md, line \d+, column \d+$/.test(place))).toBe(true);
      expect(places).toHaveLength(diagnostics.length);
    }));

  const outputs: readonly (readonly [title: string, text: () => string])[] = [
    ["JSON", () => toJSON(report)],
    ["Markdown", () => String(written(markdown, { profile: "readable" })[0]?.content)],
    ["Markdown, lossless", () => String(written(markdown, { profile: "lossless" })[0]?.content)],
    ["JSON-LD", () => String(written(jsonld)[0]?.content)],
    ["Turtle", () => String(written(jsonld, { syntax: "turtle" })[0]?.content)],
    ["N-Quads", () => String(written(jsonld, { syntax: "nquads" })[0]?.content)],
  ];
  test.each(outputs)(
    "the report is written as %s: shown with its parts told apart, copied, saved",
    (title, text) =>
      visit({ size }, async ({ page, go }) => {
        await go("#/convert");
        await page.getByRole("radio", { name: new RegExp(`^${title} (?:the|for|reads|linked)`) }).check();
        const output = page.getByRole("region", { name: "Write" });
        await output.getByRole("button", { name: "Copy", exact: true }).waitFor();
        await expect
          .poll(() => output.locator("code span[class], pre span[class]").count())
          .toBeGreaterThan(10);
        const expected = text();
        await output.getByRole("button", { name: "Copy", exact: true }).click();
        await page.getByText(/^Copied /).waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(expected);
        const download = await save(page, "Download");
        expect((await contents(download)).toString()).toBe(expected);
      }),
  );

  test.each([
    ["CSV tables", "data"],
    ["CSV for spreadsheets", "spreadsheet"],
  ] as const)("the tables of %s are shown one by one, and saved together as a zip", (title, profile) =>
    visit({ size }, async ({ page, go }) => {
      await go("#/convert");
      await page.getByRole("radio", { name: new RegExp(`^${title}`) }).check();
      const files = written(csv, { profile });
      const download = await save(page, `Download all ${files.length} as zip`);
      expect(download.suggestedFilename()).toMatch(/\.zip$/);
      const inside = unzipSync(new Uint8Array(await contents(download)));
      expect(Object.keys(inside).sort()).toEqual(files.map(({ path }) => path).sort());
      for (const { path, content } of files) {
        expect(strFromU8(inside[path] ?? new Uint8Array())).toBe(String(content).replace(/^\ufeff/, ""));
      }
      await page.getByRole("combobox", { name: "File" }).selectOption("acts.csv");
      await page.getByText("call upon").first().waitFor();
    }),
  );

  test("a file is dropped, a text is pasted, and the example is tried", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#/convert");
      await page.evaluate((dropped) => {
        const data = new DataTransfer();
        data.items.add(new File([dropped], "dropped.md"));
        for (const type of ["dragover", "drop"]) {
          document.body.dispatchEvent(
            new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
          );
        }
      }, smallReport("A dropped report"));
      await opened(page, "dropped.md");
      await page.getByRole("button", { name: "Paste text" }).click();
      await page.getByLabel("The text of a report, as Markdown or JSON").fill(smallReport("A pasted report"));
      await page.getByRole("button", { name: "Read it" }).click();
      await opened(page, "pasted text");
      await page.evaluate((text) => navigator.clipboard.writeText(text), smallReport("From the clipboard"));
      await page.getByRole("heading", { level: 1 }).click();
      await page.keyboard.press("ControlOrMeta+v");
      await expect.poll(() => page.getByText("from-the-clipboard").count()).toBeGreaterThan(0);
      await page.getByRole("button", { name: "Forget it" }).click();
      await page.getByRole("button", { name: "Try the scan of this report" }).click();
      await page.getByText("kept in this browser and nowhere else").waitFor();
    }));

  test("what is no report says why, and what was open before stays", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#/convert");
      let said = "";
      for (const [name, content] of [
        ["broken.json", '{"modelVersion": "1.0.0", "id": '],
        ["other.json", '{"hello": ["world"]}'],
        ["noise.docx", "PK\u0003\u0004 this is no Word file"],
        ["empty.md", ""],
        ["tables.csv", '"a","b\n1,2'],
      ] as const) {
        await open(page, [upload(name, content)]);
        const failure = page.getByRole("region", { name: "This could not be read as a report" });
        // What was said of the file before goes away only when this one is being read.
        const first = failure.locator(".finding-error").first();
        const words = () => first.innerText({ timeout: 1_000 }).catch(() => said);
        await expect.poll(words, { timeout: 20_000 }).not.toBe(said);
        said = await words();
        await page.getByRole("heading", { level: 2, name: "hrc54-human-rights-of-migrants.md" }).waitFor();
      }
    }));
});

describe("the last file", () => {
  test("it survives a reload and another visit, in this browser only, until it is forgotten", () =>
    visit({}, async ({ page, context, go }) => {
      await go("#/convert");
      await open(page, [upload("mine.md", smallReport("A report of my own"))]);
      await opened(page, "mine.md");
      await page.reload();
      await opened(page, "mine.md");
      const another = await context.newPage();
      await another.goto("./");
      await another.getByRole("heading", { level: 1, name: "A report of my own" }).waitFor();
      await another.close();
      await page.getByRole("button", { name: "Forget it" }).click();
      await opened(page, "hrc54-human-rights-of-migrants.md");
      await page.reload();
      await opened(page, "hrc54-human-rights-of-migrants.md");
      const kept = await page.evaluate(async () => {
        const databases = await indexedDB.databases();
        const counts = databases.map(
          ({ name = "" }) =>
            new Promise<number>((resolve, reject) => {
              const opening = indexedDB.open(name);
              opening.onerror = () => reject(opening.error);
              opening.onsuccess = () => {
                const stores = [...opening.result.objectStoreNames];
                if (stores.length === 0) return resolve(0);
                const counting = opening.result
                  .transaction(stores)
                  .objectStore(stores[0] ?? "")
                  .count();
                counting.onsuccess = () => resolve(counting.result);
              };
            }),
        );
        return { records: await Promise.all(counts), local: JSON.stringify(localStorage) };
      });
      expect(kept.records.every((count) => count === 0)).toBe(true);
      expect(kept.local).not.toContain("report of my own");
    }));
});

describe("work that takes long", () => {
  test("it says how far it is, can be cancelled, and the next file is read as if nothing had been", () =>
    visit({}, async ({ page, go }) => {
      await go("#/convert");
      await page.getByRole("button", { name: "Copy", exact: true }).waitFor();
      await open(page, [upload("long.md", longReport(10_000_000))]);
      await page.getByRole("status").filter({ hasText: "Reading as" }).waitFor();
      await page.getByRole("button", { name: "Cancel" }).click();
      await page.getByRole("button", { name: "Cancel" }).waitFor({ state: "hidden" });
      await page.waitForTimeout(500);
      expect(await page.getByRole("heading", { name: "long.md" }).count()).toBe(0);
      await open(page, uploads.JSON ?? []);
      await opened(page, uploads.JSON?.[0]?.name ?? "");
    }));
});
