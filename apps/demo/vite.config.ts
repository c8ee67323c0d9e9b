import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { contentSecurityPolicy } from "./src/shell/content-security-policy.ts";

/** Static files with relative addresses, so that the folder works wherever it is put. */
export default defineConfig({
  base: "./",
  build: {
    target: "es2022",
    // The limits of this app stand in scripts/check-budgets.js.
    chunkSizeWarningLimit: 4000,
    modulePreload: { polyfill: false },
  },
  resolve: {
    alias: {
      // The package is one file, its schemas made as it loads; from its sources what is not used is left out, and the
      // first view, which checks nothing, needs no zod.
      "@rapporteur/core": fileURLToPath(new URL("../../packages/core/src/index.ts", import.meta.url)),
    },
  },
  worker: { format: "es" },
  preview: {
    port: 4173,
    headers: { "Content-Security-Policy": `${contentSecurityPolicy}; frame-ancestors 'none'` },
  },
  plugins: [
    {
      name: "content-security-policy",
      // The development server puts styles into the page as it goes along, which the policy forbids.
      apply: "build",
      transformIndexHtml: () => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy },
          injectTo: "head-prepend",
        },
      ],
    },
  ],
});
