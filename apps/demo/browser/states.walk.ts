import { describe, expect, test } from "vitest";
import { type Size, sizes, useBrowser, visit } from "./visit.ts";

useBrowser();

describe.each(Object.keys(sizes) as Size[])("States, at the size of a %s", (size) => {
  test("the map is drawn, and every State that reported is marked on it and listed", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#/states");
      const map = page.getByRole("img", { name: /Map of the world with the 17 States/ });
      await map.waitFor();
      const listed = await page
        .getByRole("navigation", { name: "States that reported" })
        .getByRole("link")
        .count();
      expect(listed).toBe(17);
      const marked = await map.locator(".world-state title, .world-dot title").allTextContents();
      expect(new Set(marked).size).toBe(17);
      expect(marked).toContain("Mauritius");
    }));

  test("a State chosen in the list shows what it reported, and back leads to the one before", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#/states");
      await page.getByRole("link", { name: /^Argentina/ }).click();
      await page.getByRole("heading", { level: 2, name: "Argentina" }).waitFor();
      expect(await page.getByText("Special Humanitarian Visa Programme").count()).toBe(1);
      expect(await page.getByText("M49 032").isVisible()).toBe(true);
      await page.getByRole("link", { name: /^Mauritius/ }).click();
      await page.getByRole("heading", { level: 2, name: "Mauritius" }).waitFor();
      await page.goBack();
      await page.getByRole("heading", { level: 2, name: "Argentina" }).waitFor();
      await page.goForward();
      await page.getByRole("heading", { level: 2, name: "Mauritius" }).waitFor();
      await page.reload();
      await page.getByRole("heading", { level: 2, name: "Mauritius" }).waitFor();
    }));

  test("a State chosen on the map is the same as one chosen in the list", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#/states");
      const dot = page.locator(".world-dot", { has: page.locator("title", { hasText: "Mauritius" }) });
      await dot.locator(".world-dot-mark").click();
      await page.getByRole("heading", { level: 2, name: "Mauritius" }).waitFor();
      expect(page.url()).toContain("#/states?state=MUS");
      const listed = page
        .getByRole("navigation", { name: "States that reported" })
        .getByRole("link", { name: /^Mauritius/ });
      expect(await listed.getAttribute("aria-current")).toBe("true");
    }));

  test("the keyboard alone finds a State, hears its name, and goes on to its paragraph", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#/states");
      await page.getByRole("link", { name: /^Chile/ }).focus();
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 2, name: "Chile" }).waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Chile");
      await page.keyboard.press("Tab");
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("chap. IV.C");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect.poll(() => page.url()).toContain("#para-48");
    }));

  test("a State that did not report is said not to have", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#/states?state=__proto__");
      await page.getByText("__proto__ is not among the States that reported.").waitFor();
    }));
});
