import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** How every package runs its tests. */
export default defineConfig({
  test: {
    setupFiles: [fileURLToPath(new URL("./seed-properties.js", import.meta.url))],
    testTimeout: 60_000,
  },
});
