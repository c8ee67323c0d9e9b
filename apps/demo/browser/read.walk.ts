import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { report } from "./materials.ts";
import { type Size, sizes, useBrowser, visit } from "./visit.ts";

useBrowser();

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** How far a place is from the top of the window, in pixels. */
const topOf = (page: Page, id: string) =>
  page.evaluate((place) => document.getElementById(place)?.getBoundingClientRect().top ?? Number.NaN, id);

/** Waits until a place is at the top of the window, below the head of the page. */
const arriveAt = (page: Page, id: string) =>
  expect.poll(() => topOf(page, id).then((top) => top >= 0 && top < 250)).toBe(true);

describe.each(Object.keys(sizes) as Size[])("Read, at the size of a %s", (size) => {
  const outline = async (page: Page) => {
    if (size === "phone") await page.getByRole("button", { name: "Contents" }).click();
    return page.getByRole("navigation", { name: "Contents" });
  };

  test("the whole report is there: 83 paragraphs, all notes, every heading", () =>
    visit({ size }, async ({ page, go }) => {
      await go("");
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Human rights of migrants");
      await expect.poll(() => page.locator(".para-number").count()).toBe(83);
      await expect.poll(() => page.locator(".note").count()).toBe(report.footnotes.length);
      await page.getByRole("heading", { level: 2, name: "Notes" }).waitFor({ state: "attached" });
      expect(await page.getByText("minimize the adverse drivers").count()).toBe(1);
    }));

  test("a permalink leads to its paragraph, point or note, also after a reload", () =>
    visit({ size }, async ({ page, go }) => {
      for (const id of ["para-83-h", "sec-IV-C", "fn-59", "para-44"]) {
        await go(`#${id}`);
        await arriveAt(page, id);
      }
      await page.reload();
      await arriveAt(page, "para-44");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("para-44");
      await page.getByRole("link", { name: "Permalink to para. 45" }).click();
      expect(page.url()).toMatch(/#para-45$/);
    }));

  test("the outline leads to a chapter and says where one is; back leads to where one was", () =>
    visit({ size }, async ({ page, go }) => {
      await go("");
      await page.locator("#para-12 .para-number").scrollIntoViewIfNeeded();
      // The page notes how far it is scrolled a moment after the scrolling.
      await page.waitForTimeout(400);
      const before = await topOf(page, "para-12");
      await (await outline(page)).getByRole("link", { name: /Conclusions and recommendations/ }).click();
      await arriveAt(page, "sec-V");
      const here = (await outline(page)).locator("[aria-current]");
      await expect.poll(() => here.textContent()).toContain("Conclusions and recommendations");
      if (size === "phone") await page.getByRole("button", { name: "Close" }).click();
      await page.goBack();
      await expect.poll(async () => Math.abs((await topOf(page, "para-12")) - before)).toBeLessThan(40);
      await page.goForward();
      await arriveAt(page, "sec-V");
    }));

  test("a note opens beside its mark, Escape closes it, and the mark has the focus again", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#para-33");
      const mark = page.locator("#para-33 [data-note=fn-59]");
      await mark.click();
      const note = page.getByRole("dialog", { name: "Note 59" });
      await note.waitFor();
      expect(await note.textContent()).toContain("A/HRC/38/41, para. 31");
      const box = await note.boundingBox();
      const width = page.viewportSize()?.width ?? 0;
      expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
      await page.keyboard.press("Escape");
      await note.waitFor({ state: "hidden" });
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-note")))
        .toBe("fn-59");
      await mark.press("Enter");
      await note.getByRole("link", { name: "Note 59" }).click();
      await arriveAt(page, "fn-59");
      await page.locator("#fn-59").getByRole("link", { name: "para. 33" }).click();
      await arriveAt(page, "para-33");
    }));

  test("ibid. stands as printed, and below it what it means; an ambiguous one names both and chooses none", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#fn-3");
      const ambiguous = page.locator("#fn-3");
      expect(await ambiguous.locator(".note-text").textContent()).toContain("Ibid., p. 25");
      expect(await ambiguous.textContent()).toContain("ambiguous: it may mean any of 2 sources");
      expect(await ambiguous.locator(".candidates li").count()).toBe(2);
      const resolved = page.locator(".note", { has: page.locator(".resolved-ibid") }).first();
      expect(await resolved.locator(".note-text").textContent()).toMatch(/Ibid/i);
      expect(await resolved.locator(".resolved-ibid").textContent()).toMatch(/Ibid\. = /);
    }));

  test("every symbol that is printed leads to the official document, and nowhere else", () =>
    visit({ size }, async ({ page, go }) => {
      await go("");
      await expect.poll(() => page.locator(".note").count()).toBe(report.footnotes.length);
      const links = await page
        .locator("article a")
        .evaluateAll((all) =>
          all.map((link) => ({ words: link.textContent ?? "", href: link.getAttribute("href") ?? "" })),
        );
      const symbols = links.filter(({ words }) => /^[AS]\/[A-Z0-9]+\//.test(words));
      expect(symbols.length).toBeGreaterThan(30);
      for (const { words, href } of symbols) {
        expect(href).toBe(`https://docs.un.org/en/${words.replaceAll(" ", "")}`);
      }
      // A symbol in the text that is no link would be one that was missed.
      const missed = await page.locator("article").evaluate((article) => {
        const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (walker.nextNode()) {
          const { currentNode } = walker;
          const symbol = /\b[AS]\/(?:HRC|RES|C\.\d)\/\d+\/\d+/.exec(currentNode.textContent ?? "");
          if (symbol && !currentNode.parentElement?.closest("a, h1, button")) found.push(symbol[0]);
        }
        return found;
      });
      expect(missed).toEqual([]);
    }));

  test("the heading of a State brings its code, which leads to what it reported", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#sec-IV-A");
      await page.locator("#sec-IV-A").getByRole("link", { name: "ARG" }).click();
      await page.getByRole("heading", { level: 2, name: "Argentina" }).waitFor();
    }));

  test("a paragraph is copied with its citation, and its permalink by itself", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#para-83-h");
      await page.getByRole("button", { name: "Copy with citation" }).click();
      await page.getByText("Copied para. 83 (h) with its citation.").waitFor();
      const copied = await clipboard(page);
      expect(copied).toMatch(/^Calls upon States to ensure that all border governance/);
      expect(copied).toMatch(/\n\nHuman Rights Council, fifty-fourth session, .*para\. 83 \(h\)$/);
      await page.getByRole("button", { name: "Copy link" }).click();
      await page.getByText("Copied the link to para. 83 (h).").waitFor();
      const link = await clipboard(page);
      expect(link).toMatch(/#para-83-h$/);
      await page.goto(link);
      await arriveAt(page, "para-83-h");
    }));

  test("on paper there is the report and nothing of the app", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#para-83-h");
      await expect.poll(() => page.locator(".note").count()).toBe(report.footnotes.length);
      await page.emulateMedia({ media: "print" });
      for (const name of ["Views", "Contents"]) {
        for (const shown of await page.getByRole("navigation", { name }).all())
          expect(await shown.isVisible()).toBe(false);
      }
      expect(await page.getByRole("toolbar").count()).toBe(0);
      expect(await page.locator("#para-1").isVisible()).toBe(true);
      expect(await page.locator(".note").last().isVisible()).toBe(true);
      const ink = await page
        .locator("#para-1 p")
        .first()
        .evaluate((text) => getComputedStyle(text).color);
      expect(ink).toMatch(/^rgb\((\d|[1-4]\d), (\d|[1-4]\d), (\d|[1-4]\d)\)$/);
      const pages =
        (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
      expect(pages).toBeGreaterThan(10);
      expect(pages).toBeLessThan(60);
    }));
});

describe("Read, by keyboard alone", () => {
  test("j and k go from paragraph to paragraph, c and l copy, and a slash leads to the search", () =>
    visit({}, async ({ page, go }) => {
      await go("#para-10");
      await arriveAt(page, "para-10");
      await page.keyboard.press("j");
      await arriveAt(page, "para-11");
      await page.keyboard.press("j");
      await page.keyboard.press("k");
      await arriveAt(page, "para-11");
      await page.keyboard.press("c");
      await page.getByText("Copied para. 11 with its citation.").waitFor();
      expect(await clipboard(page)).toMatch(/, para\. 11$/);
      await page.keyboard.press("l");
      await page.getByText("Copied the link to para. 11.").waitFor();
      expect(await clipboard(page)).toMatch(/#para-11$/);
      await page.keyboard.press("/");
      await page.getByRole("searchbox").waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("search-field");
    }));

  test("the first Tab offers to skip to the content, and what has the focus can be seen", () =>
    visit({}, async ({ page, go }) => {
      await go("");
      await page.keyboard.press("Tab");
      const skip = page.getByRole("button", { name: "Skip to the content" });
      expect(await skip.evaluate((button) => button === document.activeElement)).toBe(true);
      expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
      await page.keyboard.press("Tab");
      const outlined = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
        return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      });
      expect(outlined).toBe(true);
    }));
});
