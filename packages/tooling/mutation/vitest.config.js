import { configDefaults, defineConfig } from "vitest/config";

/**
 * The tests that mutants are shown to: those by example. Tests of properties try hundreds of cases, and tests of growth
 * and of endless texts take their time; with a thousand mutants each, they would take days. So the score is lower than
 * what all tests find. Tests of what a package weighs and brings along would weigh the mutants' switches too, and the
 * test that compares committed code would see them.
 */
export default defineConfig({
  test: {
    exclude: [
      ...configDefaults.exclude,
      "**/*properties.test.ts",
      "**/laws.test.ts",
      "**/hostile.test.ts",
      "**/browser.test.ts",
    ],
    testNamePattern: /^(?!.*(?:proportional time|over and over|the committed code))/,
    testTimeout: 60_000,
  },
});
