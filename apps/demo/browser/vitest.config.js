import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** How the app is walked through in a browser: one file after another, as a person would; apart from all other tests. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    include: ["browser/**/*.walk.ts"],
    globalSetup: [fileURLToPath(new URL("./serve.js", import.meta.url))],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A browser on a busy machine may be late once; what is wrong is wrong each time.
    retry: 2,
  },
});
