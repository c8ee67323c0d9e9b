import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { type Size, sizes, useBrowser, visit } from "./visit.ts";

useBrowser();

const hits = (page: Page) => page.getByRole("list", { name: "Results" }).getByRole("listitem");

describe.each(Object.keys(sizes) as Size[])("Search, at the size of a %s", (size) => {
  test("results come as one types, with what was found marked", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#/search");
      await page.getByRole("searchbox").pressSequentially("border gov");
      await expect.poll(() => hits(page).count()).toBeGreaterThan(3);
      const marked = await hits(page).first().locator("mark").allTextContents();
      expect(marked.length).toBeGreaterThan(1);
      expect(marked.every((words) => /^(border|gov)/i.test(words))).toBe(true);
      const narrow = await hits(page).count();
      await page.getByRole("searchbox").fill("border governance measures comply");
      await expect.poll(() => hits(page).count()).toBeLessThan(narrow);
      await page.getByRole("searchbox").fill("zzxqy");
      await page.getByText("Nothing in this report holds all of these words").waitFor();
    }));

  test("notes, recommendations and State summaries are found as such", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#/search?q=migrants");
      for (const name of ["Paragraphs", "Notes", "Recommendations", "State summaries", "Headings"]) {
        const kind = page.getByRole("button", { name: new RegExp(`^${name} \\d+$`) });
        await kind.click();
        const count = Number(/\d+$/.exec((await kind.textContent()) ?? "")?.[0]);
        await page.getByRole("status").getByText(`${count} result`).waitFor({ state: "attached" });
        expect(count).toBeGreaterThan(0);
      }
    }));

  test("results can be kept to a chapter or to a State", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#/search?q=migrants");
      await expect.poll(() => hits(page).count()).toBeGreaterThan(10);
      await page.getByLabel("State", { exact: false }).last().selectOption({ label: "Argentina" });
      await expect
        .poll(() => page.locator(".hit a").evaluateAll((all) => all.map((hit) => hit.getAttribute("href"))))
        .toEqual(expect.arrayContaining(["#para-44"]));
      for (const href of await page
        .locator(".hit a")
        .evaluateAll((all) => all.map((hit) => hit.getAttribute("href")))) {
        expect(["#para-44", "#para-45", "#sec-IV-A"]).toContain(href);
      }
      await page.getByLabel("State", { exact: false }).last().selectOption({ label: "All States" });
      await page
        .getByLabel("Chapter", { exact: false })
        .last()
        .selectOption({ label: "V. Conclusions and recommendations" });
      await expect
        .poll(async () => {
          const hrefs = await page
            .locator(".hit a")
            .evaluateAll((all) => all.map((hit) => hit.getAttribute("href") ?? ""));
          return hrefs.length > 3 && hrefs.every((href) => /^#(para-8[123]|fn-|sec-V)/.test(href));
        })
        .toBe(true);
    }));

  test("a pinpoint that is typed leads to its place", () =>
    visit({ size }, async ({ page, go }) => {
      for (const [words, id] of [
        ["83 (h)", "para-83-h"],
        ["note 59", "fn-59"],
        ["para. 44", "para-44"],
        ["chapter IV.A", "sec-IV-A"],
      ] as const) {
        await go("#/search");
        await page.getByRole("searchbox").fill(words);
        await page.getByRole("link", { name: /^Go to/ }).waitFor();
        await page.getByRole("searchbox").press("Enter");
        await expect.poll(() => page.url()).toMatch(new RegExp(`#${id}$`));
        await page.locator(`#${id}`).waitFor();
      }
    }));

  test("the arrow keys go through the results, and back leads to the same search", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#/search");
      await page.getByRole("searchbox").fill("detention");
      await expect.poll(() => hits(page).count()).toBeGreaterThan(1);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      const second = await hits(page).nth(1).getByRole("link").getAttribute("href");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(second);
      await page.keyboard.press("Enter");
      await expect.poll(() => page.url()).toContain(second ?? "?");
      await page.goBack();
      await expect.poll(() => page.getByRole("searchbox").inputValue()).toBe("detention");
      await expect.poll(() => hits(page).count()).toBeGreaterThan(1);
    }));
});
