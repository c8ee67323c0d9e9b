import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { preview } from "vite";
import { chromiumOptions } from "./chromium.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The folder that is walked through: what was built here, or another build that the variable DEMO_DIST names. */
const outDir = resolve(process.env.DEMO_DIST ?? join(root, "dist"));

/**
 * Serves what was built, as `npm run demo` does, and starts one browser for all tests, which are told where both are.
 * @param {import("vitest/node").TestProject} project
 */
export default async function serve(project) {
  if (!existsSync(join(outDir, "index.html"))) {
    throw new Error("The app is not built: npm run build");
  }
  const server = await preview({
    root,
    build: { outDir },
    preview: { host: "127.0.0.1", port: 0 },
    logLevel: "warn",
  });
  const browser = await chromium.launchServer(chromiumOptions());
  project.provide("address", server.resolvedUrls?.local[0] ?? "");
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
