import { citationGraph } from "@rapporteur/core";
import { describe, expect, test } from "vitest";
import { report } from "./materials.ts";
import { type Size, sizes, useBrowser, visit } from "./visit.ts";

useBrowser();

const { sources } = citationGraph(report);

describe.each(Object.keys(sizes) as Size[])("Citations, at the size of a %s", (size) => {
  test("the most cited source stands first, with a bar or a number as long as it is often cited", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#/citations");
      const names = page.getByRole("heading", { level: 2 });
      const [most, next] = sources;
      expect(most?.symbol).toBe("A/RES/76/172");
      expect(next?.symbol).toBe("A/HRC/38/41");
      expect(await names.nth(0).textContent()).toBe(`A/RES/76/172, cited ${most?.count} times`);
      expect(await names.nth(1).textContent()).toBe(`A/HRC/38/41, cited ${next?.count} times`);
      const counts = await page.locator(".source-count > span").allTextContents();
      expect(counts.map(Number)).toEqual([...counts].map(Number).sort((one, other) => other - one));
    }));

  test("a source opens to its places, its pinpoints and every paragraph that cites it", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#/citations");
      const source = page.getByRole("button", { name: /^A\/HRC\/38\/41/ });
      await source.click();
      expect(await source.getAttribute("aria-expanded")).toBe("true");
      const details = page.locator(`[id="${await source.getAttribute("aria-controls")}"]`);
      expect(await details.locator(".mentions li").count()).toBe(sources[1]?.count);
      expect(await details.locator(".places li").first().textContent()).toBe("paras. 24–38 × 2");
      const official = details.getByRole("link", { name: "Open the official document" });
      expect(await official.getAttribute("href")).toMatch(/^https:\/\/docs\.un\.org\/en\/A\/HRC\/38\/41$/);
      await page.reload();
      await details.getByRole("link", { name: "note 59" }).click();
      await expect.poll(() => page.url()).toContain("#fn-59");
      await page.goBack();
      await details.waitFor();
    }));

  test("ibid. says through which note it reached its source", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#/citations?source=symbol:A/RES/73/195");
      const through = page.locator(".mention-through").first();
      expect(await through.textContent()).toMatch(/(ibid\.|short title)/);
    }));

  test("the dots stand where the paragraphs do, and lead to them", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#/citations");
      const dots = page.locator(".source").nth(1).locator(".strip a");
      const hrefs = await dots.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      expect(hrefs).toEqual(["#para-32", "#para-33", "#para-34", "#para-35", "#para-38"]);
      const boxes = await Promise.all(hrefs.map((_, place) => dots.nth(place).boundingBox()));
      const middles = boxes.map((box) => (box ? box.x + box.width / 2 : Number.NaN));
      expect(middles).toEqual([...middles].sort((one, other) => one - other));
      await dots.last().click();
      await expect.poll(() => page.url()).toContain("#para-38");
    }));

  test("one kind of source can be looked at alone, and all can be shown", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#/citations");
      await page.getByRole("button", { name: /^Resolutions/ }).click();
      const names = page.locator(".source-name");
      await expect
        .poll(() => names.allTextContents())
        .toEqual(expect.arrayContaining(["A/RES/76/172", "A/RES/71/1"]));
      for (const name of await names.allTextContents()) expect(name).toMatch(/\/RES\//);
      await page.getByRole("button", { name: /^All/ }).click();
      await page.getByRole("button", { name: `Show all ${sources.length} sources` }).click();
      await expect.poll(() => names.count()).toBe(sources.length);
    }));

  test("what may mean two sources is left open, with both named", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#/citations");
      const open = page.getByRole("region", { name: "Left open" });
      expect(await open.textContent()).toContain("may mean ST/ESA/SER.A/452 or World Migration Report 2020");
    }));
});
