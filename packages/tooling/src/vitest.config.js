import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** How every package runs its tests. */
export default defineConfig({
  test: {
    setupFiles: [fileURLToPath(new URL("./seed-properties.js", import.meta.url))],
    testTimeout: 60_000,
    coverage: {
      provider: "v8",
      // All of them, also those that no test loads.
      include: ["src/**/*.ts"],
      exclude: [],
      reporter: ["text-summary", "json-summary"],
      reportsDirectory: ".report/coverage",
      thresholds: { lines: 95, branches: 90 },
    },
  },
});
