import { mkdirSync, mkdtempSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { longReport } from "./materials.ts";
import { useBrowser, visit } from "./visit.ts";

useBrowser();

/** What was measured, for whoever wants to know; the limits below are far above it. */
const measured: Record<string, number> = {};

afterAll(() => {
  const folder = new URL("../.report/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL("browser-speed.json", folder), `${JSON.stringify(measured, null, 2)}\n`);
  console.log(measured);
});

const throttle = 4;
const runs = 5;

const median = (numbers: readonly number[]) =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;

async function slowed(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: throttle });
}

describe("first view", () => {
  test("it can be read and used soon after an empty page would have been there", async () => {
    const times = { empty: [] as number[], view: [] as number[] };
    for (let run = 0; run < runs; run++) {
      await visit({}, async ({ page }) => {
        await slowed(page);
        await page.route("**/empty.html", (route) =>
          route.fulfill({
            contentType: "text/html",
            body: "<!doctype html><title>Empty</title><p>Empty</p>",
          }),
        );
        let start = performance.now();
        await page.goto("./empty.html");
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
        times.empty.push(performance.now() - start);
        start = performance.now();
        await page.goto("./");
        // Interactive: what is on the first screen is there, and answers to a click.
        await page.getByRole("link", { name: "83 paragraphs" }).waitFor();
        await page.getByRole("button", { name: /^Theme/ }).click();
        await page.waitForFunction(() => document.documentElement.dataset.theme === "light");
        times.view.push(performance.now() - start);
      });
    }
    measured["first view, times an empty page"] = Number(
      (median(times.view) / median(times.empty)).toFixed(1),
    );
    measured["first view, ms"] = Math.round(median(times.view));
    measured["empty page, ms"] = Math.round(median(times.empty));
    expect(median(times.view) / median(times.empty)).toBeLessThan(40);
  });
});

/** Notes in the page the longest time for which it answered to nothing. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const state = globalThis as { longestWait?: number };
    state.longestWait = 0;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      state.longestWait = Math.max(state.longestWait ?? 0, now - last);
      last = now;
    }, 10);
  });

const longestWait = (page: Page) =>
  page.evaluate(() => (globalThis as { longestWait?: number }).longestWait ?? 0);

describe("10 MB of input", () => {
  test(
    "the page answers while it is read, shown and written",
    () =>
      visit({}, async ({ page, go }) => {
        await go("#/convert");
        await page.getByRole("button", { name: "Copy", exact: true }).waitFor();
        await watch(page);
        // From the disk: a text that is handed over by the test would itself hold up the page.
        const file = join(mkdtempSync(join(tmpdir(), "rapporteur-demo-")), "long.md");
        writeFileSync(file, longReport(10_000_000));
        expect(statSync(file).size).toBeGreaterThan(10_000_000);
        await page.getByLabel("Files of a report").setInputFiles(file);
        await page.getByRole("status").filter({ hasText: "Reading as" }).waitFor();
        // Meanwhile the page is used.
        await page.getByRole("button", { name: /^Theme/ }).click();
        await page.waitForFunction(() => document.documentElement.dataset.theme === "light");
        measured["10 MB, longest wait while reading, ms"] = Math.round(await longestWait(page));
        await page.getByRole("heading", { level: 2, name: "long.md" }).waitFor({ timeout: 50_000 });
        measured["10 MB, longest wait until it is open, ms"] = Math.round(await longestWait(page));
        await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Read" }).click();
        await page.getByRole("heading", { level: 1 }).waitFor();
        await page.locator("#para-1").waitFor({ timeout: 30_000 });
        measured["10 MB, longest wait until it can be read, ms"] = Math.round(await longestWait(page));
        await go("#/citations");
        await page.getByRole("button", { name: /^A\/HRC\/38\/41/ }).waitFor();
        measured["10 MB, longest wait in all, ms"] = Math.round(await longestWait(page));
        expect(measured["10 MB, longest wait while reading, ms"]).toBeLessThan(2_000);
        expect(await longestWait(page)).toBeLessThan(5_000);
      }),
    120_000,
  );
});
