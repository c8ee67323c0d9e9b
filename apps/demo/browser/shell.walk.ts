import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { contentSecurityPolicy } from "../src/shell/content-security-policy.ts";
import { smallReport, upload } from "./materials.ts";
import { type Size, sizes, useBrowser, visit } from "./visit.ts";

useBrowser();

/** Each view, as it stands when one comes to it, and with something chosen in it. */
const places = {
  Read: "",
  "Read, at a place": "#para-83-h",
  Search: "#/search",
  "Search, with results": "#/search?q=migrants",
  States: "#/states",
  "States, with one chosen": "#/states?state=ARG",
  Recommendations: "#/recommendations",
  "Recommendations, filtered to nothing": "#/recommendations?verb=urge&to=kind:private",
  Citations: "#/citations",
  "Citations, with one open": "#/citations?source=symbol:A/HRC/38/41",
  Convert: "#/convert",
} as const;

/** Tries, inside the page, all that its policy forbids; gives the names of what went through. */
async function smuggle(host: string): Promise<readonly string[]> {
  const through: string[] = [];
  const attempt = async (name: string, action: () => unknown) => {
    try {
      await action();
      through.push(name);
    } catch {
      // As it should be.
    }
  };
  await attempt("request", () => fetch(`http://${host}/request`));
  await attempt("markup", () => {
    document.createElement("div").innerHTML = "<img src=x onerror=alert(1)>";
  });
  await attempt("picture", async () => {
    const picture = new Image();
    picture.src = `http://${host}/picture.png`;
    await picture.decode();
  });
  await attempt("script", async () => {
    const script = document.createElement("script");
    const loaded = new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = reject;
    });
    script.src = `http://${host}/script.js`;
    document.head.append(script);
    await loaded;
  });
  await attempt("socket", async () => {
    const socket = new WebSocket(`ws://${host}/socket`);
    await new Promise((resolve, reject) => {
      socket.onopen = resolve;
      socket.onerror = reject;
    });
  });
  // It is taken on before the policy is asked; whether it is sent shows at the other end.
  navigator.sendBeacon(`http://${host}/beacon`, "x");
  const styled = document.createElement("p");
  styled.setAttribute("style", "position: fixed");
  document.body.append(styled);
  if (getComputedStyle(styled).position === "fixed") through.push("style");
  return through;
}

/** Waits until the page has settled: what it loads has come, and nothing more is drawn. */
const settle = async (page: Page) => {
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(150);
};

/** What axe has against the page as it stands; it has to be there as a script. */
function objections(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.flatMap(({ id, nodes }) => {
      // What lies half under the head of the page, or under a note, comes out from there when one scrolls.
      const seen = nodes.filter(({ failureSummary }) => !/partially obscured/.test(failureSummary ?? ""));
      return seen.length === 0
        ? []
        : [`${id}: ${seen.length} × ${seen[0]?.html.slice(0, 200)} ${seen[0]?.failureSummary}`];
    });
  });
}

/** What can be opened in a view, by the address of the view. */
const openings: Readonly<Record<string, readonly [hash: string, open: (page: Page) => Promise<unknown>]>> = {
  "a note beside its mark": ["#para-4", (page) => page.locator("#para-4 [data-note]").first().click()],
  "the contents": [
    "#para-9",
    async (page) => {
      // At a desk they are open anyway.
      const contents = page.getByRole("button", { name: "Contents" });
      if (await contents.isVisible()) await contents.click();
    },
  ],
  "the keys that work": [
    "",
    async (page) => {
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "Keys" }).waitFor();
    },
  ],
  "the findings with their places": [
    "#/convert",
    async (page) => {
      await page.getByText(/^\d+ notes of what was repaired$/).click();
      await page.locator(".finding summary").first().click();
    },
  ],
  "the form to paste into": ["#/convert", (page) => page.getByRole("button", { name: "Paste text" }).click()],
  "tables that were written": ["#/convert?to=csv", (page) => page.getByText(/^Download all/).waitFor()],
  "a report of one's own, and one that failed": [
    "#/convert",
    async (page) => {
      const files = page.getByLabel("Files of a report");
      await files.setInputFiles({ ...upload("mine.md", smallReport("A report of my own")) });
      await page.getByRole("heading", { level: 2, name: "mine.md" }).waitFor();
      await files.setInputFiles({ ...upload("broken.json", "{") });
      await page.getByRole("heading", { name: "This could not be read as a report" }).waitFor();
    },
  ],
  "all sources that are cited": ["#/citations?all=yes", (page) => page.locator(".source").nth(60).waitFor()],
};

describe.each(Object.keys(sizes) as Size[])("at the size of a %s", (size) => {
  describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
    test.each(Object.entries(places))(
      "%s has nothing that axe objects to, and does not scroll sideways",
      (_, hash) =>
        visit({ size, theme, script: axe.source }, async ({ page, go }) => {
          await go(hash);
          await settle(page);
          expect(await objections(page)).toEqual([]);
          const over = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(over).toBeLessThanOrEqual(0);
        }),
    );

    test.each(Object.entries(openings))("%s, when open, has nothing that axe objects to", (_, [hash, open]) =>
      visit({ size, theme, script: axe.source }, async ({ page, go }) => {
        await go(hash);
        await settle(page);
        await open(page);
        await settle(page);
        expect(await objections(page)).toEqual([]);
      }),
    );
  });

  test("one goes through all views and back again", () =>
    visit({ size }, async ({ page, go }) => {
      await go("");
      const views = page.getByRole("navigation", { name: "Views" });
      const titles = ["Search", "States", "Recommendations", "Citations", "Convert"];
      for (const title of titles) {
        await views.getByRole("link", { name: title }).click();
        await page.getByRole("heading", { level: 1, name: title }).waitFor();
        expect(await views.locator("[aria-current=page]").textContent()).toBe(title);
        expect(await page.title()).toContain(title);
        const box = await views.locator("[aria-current=page]").boundingBox();
        const { width = 0 } = page.viewportSize() ?? {};
        expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
      }
      for (const title of titles.slice(0, -1).reverse()) {
        await page.goBack();
        await page.getByRole("heading", { level: 1, name: title }).waitFor();
      }
    }));

  test("the theme is the system's until one is chosen, which survives a reload", () =>
    visit({ size, theme: "dark" }, async ({ page, go }) => {
      await go("");
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const dark = await paper();
      await page.getByRole("button", { name: "Theme: as the system" }).click();
      const light = await paper();
      expect(light).not.toBe(dark);
      await page.reload();
      expect(await paper()).toBe(light);
      await page.getByRole("button", { name: "Theme: light" }).click();
      expect(await paper()).toBe(dark);
    }));
});

describe("what the page may do", () => {
  test("the policy comes with the page and with the server, and allows nothing inline, evaluated or from elsewhere", () =>
    visit({}, async ({ page, go }) => {
      const response = await page.goto("./");
      expect(response?.headers()["content-security-policy"]).toContain(contentSecurityPolicy);
      await go("");
      const meta = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
      expect(meta).toBe(contentSecurityPolicy);
      expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:/);
      expect(contentSecurityPolicy).toMatch(/^default-src 'none'/);
    }));

  test("a script, a style, a picture or a request that someone smuggled in does nothing and reaches nobody", async () => {
    const reached: string[] = [];
    const elsewhere = createServer((request, response) => {
      reached.push(request.url ?? "");
      response.writeHead(200, { "access-control-allow-origin": "*" }).end("hello");
    });
    elsewhere.on("upgrade", (request, socket) => {
      reached.push(`socket ${request.url}`);
      socket.destroy();
    });
    elsewhere.listen(0, "127.0.0.1");
    await once(elsewhere, "listening");
    const { port } = elsewhere.address() as AddressInfo;
    let noted: readonly string[] = [];
    await visit({}, async ({ page, go, faults }) => {
      await go("");
      const done = await page.evaluate(smuggle, `127.0.0.1:${port}`);
      expect(done).toEqual([]);
      await page.waitForTimeout(500);
      noted = faults.splice(0);
    });
    elsewhere.close();
    expect(reached).toEqual([]);
    expect(noted.filter((fault) => /Content Security Policy/.test(fault)).length).toBeGreaterThan(3);
  });

  test("it works from any folder of any server, and with no server's help", () =>
    visit({}, async ({ page, go }) => {
      await go("");
      const addresses = await page.evaluate(() =>
        performance.getEntriesByType("resource").map(({ name }) => name),
      );
      expect(addresses.length).toBeGreaterThan(3);
      for (const address of addresses) expect(address.startsWith(inject("address"))).toBe(true);
      const html = await (await page.request.get("./")).text();
      expect(html.match(/(?:src|href)="(?!\.\/|#)[^"]*"/g)).toBeNull();
    }));

  test("the first view loads at most 60 kB of JavaScript, and neither the map nor any adapter", () =>
    visit({}, async ({ page, go }) => {
      const scripts = () =>
        page.evaluate(() =>
          performance.getEntriesByType("resource").flatMap(({ name }) => (/\.js$/.test(name) ? [name] : [])),
        );
      await go("");
      await settle(page);
      const first = await scripts();
      const sizes = await Promise.all(
        first.map(async (address) => gzipSync(await (await page.request.get(address)).body()).length),
      );
      const sum = sizes.reduce((total, size) => total + size, 0);
      expect(sum).toBeGreaterThan(5_000);
      expect(sum).toBeLessThanOrEqual(60_000);
      const later = /world-map|convert|worker|markdown|docx|csv|jsonld/;
      expect(first.filter((address) => later.test(address))).toEqual([]);
      await go("#/states");
      await page.getByRole("img", { name: /^Map of the world/ }).waitFor();
      expect((await scripts()).some((address) => /world-map/.test(address))).toBe(true);
    }));

  test("an address of nonsense is the first view, and nothing breaks", () =>
    visit({}, async ({ page, go }) => {
      for (const hash of [
        "#/constructor",
        "#/nowhere?x=1",
        "#%E0%A4%A",
        "#/__proto__",
        "#<script>alert(1)</script>",
        "#no-such-place",
      ]) {
        await go(hash);
        await page.getByRole("heading", { level: 1, name: "Human rights of migrants" }).waitFor();
        await page.goto("about:blank");
      }
    }));
});
