import { text } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { report } from "./materials.ts";
import { type Size, sizes, useBrowser, visit } from "./visit.ts";

useBrowser();

const acts = report.recommendations.flatMap((recommendation) => recommendation.acts);
const urging = acts.filter(({ verb }) => verb === "urge").length;
const asking = acts.filter(({ directive }) => directive).length;

const rows = (page: Page) =>
  page.getByRole("table", { name: "Acts of the recommendations" }).locator("tbody tr");
const labels = (page: Page) => rows(page).locator("th a").allTextContents();

describe.each(Object.keys(sizes) as Size[])("Recommendations, at the size of a %s", (size) => {
  test("filters by addressee and verb hold together, count what they leave, and go into the address", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#/recommendations");
      expect(await rows(page).count()).toBe(acts.length);
      await page.getByLabel("Verb", { exact: true }).selectOption("urge");
      await page.getByText(`${urging} of ${acts.length} acts`).waitFor();
      await page.getByLabel("Addressee").selectOption({ label: "“all countries” (1)" });
      await page.getByText(`1 of ${acts.length} acts`).waitFor();
      expect(await labels(page)).toEqual(["83 (f)"]);
      await page.reload();
      await page.getByText(`1 of ${acts.length} acts`).waitFor();
      await page.goBack();
      await page.getByText(`${urging} of ${acts.length} acts`).waitFor();
      await page.getByRole("button", { name: "Clear filters" }).click();
      await page.getByText(`All ${acts.length} acts`).waitFor();
      await page.getByLabel("Only what asks for something").check();
      await page.getByText(`${asking} of ${acts.length} acts`).waitFor();
    }));

  test("the numbers of the overview lead to their acts, and away from them again", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#/recommendations");
      const cell = page.getByRole("button", { name: "request, United Nations entities: 1" });
      await cell.click();
      expect(await labels(page)).toEqual(["83 (h)"]);
      expect(await rows(page).first().textContent()).toContain("Further requests OHCHR");
      await cell.click();
      await page.getByText(`All ${acts.length} acts`).waitFor();
    }));

  test("filters that leave nothing say so", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#/recommendations?verb=urge&to=kind:private");
      await page.getByText("Nothing matches all of these filters together.").waitFor();
      expect(await page.getByRole("button", { name: "Download as CSV" }).isDisabled()).toBe(true);
    }));

  test("the table can be sorted", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#/recommendations");
      const sortBy = async (title: string, value: string) => {
        if (size === "phone") await page.getByLabel("Order").selectOption(value);
        else await page.getByRole("columnheader", { name: title }).getByRole("button").click();
      };
      await sortBy("Verb", "verb");
      const verbs = () => rows(page).locator(".verb").allTextContents();
      await expect
        .poll(async () => (await verbs()).slice(0, 4).join())
        .toBe("call for,call upon,call upon,call upon");
      await sortBy("Verb", "-verb");
      await expect.poll(async () => (await verbs())[0]).toBe("urge");
      if (size === "desk") {
        const head = page.getByRole("columnheader", { name: "Verb" });
        expect(await head.getAttribute("aria-sort")).toBe("descending");
      }
    }));

  test("what is filtered is exported, and only that", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#/recommendations?verb=encourage&sort=-place");
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Download as CSV" }).click(),
      ]);
      expect(download.suggestedFilename()).toBe("hrc54-human-rights-of-migrants-recommendations.csv");
      const lines = (await text(await download.createReadStream())).trim().split("\r\n");
      expect(lines).toHaveLength(1 + (await rows(page).count()));
      expect(lines[1]).toMatch(
        /^para\. 83 \(m\),encourage,Encourages,yes,States,states,"Encourages States to/,
      );
    }));

  test("a row leads to its paragraph", () =>
    visit({ size }, async ({ page, go }) => {
      await go("#/recommendations");
      await page.getByRole("link", { name: "Paragraph 83 (g)" }).click();
      await expect.poll(() => page.url()).toContain("#para-83-g");
      await page.getByText("minimize the adverse drivers").first().waitFor();
    }));
});
