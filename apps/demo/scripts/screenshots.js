import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { preview } from "vite";
import { chromiumOptions } from "../browser/chromium.js";

// Takes pictures of the built app into apps/demo/screenshots: every view, at the size of a desk and of a phone, in
// both themes; those that the README shows go into apps/demo/pictures, too. Run with words to take only the pictures whose name holds one of them: `screenshots.js read-phone`.

/** What is shown, by name, and what is done before the picture is taken. */
const scenes = [
  { name: "read", hash: "" },
  { name: "read-place", hash: "#para-34" },
  { name: "read-note", hash: "#para-4", click: "#para-4 [data-note='fn-3']" },
  { name: "read-states", hash: "#sec-IV-C" },
  { name: "read-points", hash: "#para-83-c" },
  { name: "read-notes", hash: "#fn-11" },
  { name: "search-empty", hash: "#/search" },
  { name: "search", hash: "#/search?q=border" },
  { name: "search-jump", hash: "#/search?q=83 (h)" },
  { name: "states", hash: "#/states" },
  { name: "states-chosen", hash: "#/states?state=MEX" },
  { name: "recommendations", hash: "#/recommendations" },
  { name: "citations", hash: "#/citations" },
  { name: "convert", hash: "#/convert" },
];
/** The pictures that the README shows: at the size of a desk, in the light theme, kept small. */
const shown = new Set(["read-place", "states-chosen", "citations"]);
const sizes = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const wanted = process.argv.slice(2);

const root = fileURLToPath(new URL("..", import.meta.url));
const out = join(root, "screenshots");
mkdirSync(out, { recursive: true });
const server = await preview({
  root,
  build: { outDir: process.env.DEMO_DIST ?? "dist" },
  preview: { port: 4180, strictPort: false },
  logLevel: "error",
});
const address = server.resolvedUrls?.local[0] ?? "";
const browser = await chromium.launch(chromiumOptions());
try {
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const theme of /** @type {const} */ (["light", "dark"])) {
      const context = await browser.newContext({
        viewport,
        colorScheme: theme,
        deviceScaleFactor: size === "phone" ? 2 : 1,
        hasTouch: size === "phone",
      });
      for (const { name, hash, click } of scenes) {
        const file = `${name}-${size}-${theme}`;
        if (wanted.length > 0 && !wanted.some((word) => file.includes(word))) continue;
        const page = await context.newPage();
        page.on("console", (message) => console.log(`${file}: ${message.type()}: ${message.text()}`));
        page.on("pageerror", (error) => console.log(`${file}: ${error}`));
        await page.goto(`${address}${hash}`, { waitUntil: "networkidle" });
        if (click) await page.click(click);
        await page.waitForTimeout(250);
        await page.screenshot({ path: join(out, `${file}.png`) });
        if (shown.has(name) && size === "desk" && theme === "light") {
          await page.screenshot({ path: join(root, "pictures", `${name}.jpg`), type: "jpeg", quality: 82 });
        }
        const wide = await page.evaluate(
          "document.documentElement.scrollWidth - document.documentElement.clientWidth",
        );
        if (Number(wide) > 0) console.log(`${file}: ${wide} pixels wider than the window`);
        await page.close();
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}
