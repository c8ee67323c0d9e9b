import { defineConfig } from "tsup";

/** The one build of every package: ESM and types from `src/index.ts`, into `dist`. */
export default defineConfig((options) => ({
  entry: options.entry ?? ["src/index.ts"],
  format: "esm",
  target: "node20",
  platform: options.platform ?? "neutral",
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
}));
