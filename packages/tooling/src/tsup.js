import { defineConfig } from "tsup";
import { writeNotices } from "./packing/write-notices.js";

/** The one build of every package: ESM and types from `src/index.ts`, into `dist`. */
export default defineConfig((options) => ({
  entry: options.entry ?? ["src/index.ts"],
  format: "esm",
  target: "node20",
  platform: options.platform ?? "neutral",
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
}));

/**
 * The build of a program, `src/main.ts`, beside its package's front door: all it imports in few files. Node spends
 * longer on finding and reading a hundred small modules than on running them. The licences of all that is packed in
 * stand beside it.
 */
export const program = defineConfig({
  entry: ["src/index.ts", "src/main.ts"],
  format: "esm",
  target: "node20",
  platform: "node",
  clean: true,
  splitting: true,
  minify: true,
  noExternal: [/./],
  esbuildPlugins: [writeNotices],
  // Some of what is packed in is CommonJS, and asks for Node's modules by `require`.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
  dts: { entry: "src/index.ts", compilerOptions: { ignoreDeprecations: "6.0" } },
});
