import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { configDefaults, defineConfig, mergeConfig } from "vitest/config";
import shared from "../src/vitest.config.js";

const here = process.cwd();
const { name, exports } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));
const door = join(process.env.RAPPORTEUR_PACKED ?? "", name, exports["."].default);

/** The tests, with the package under test as it is packed where they enter by its front door. */
export default mergeConfig(
  shared,
  defineConfig({
    // Bundles are told by where the sources stand in the repository, which packed packages do not.
    test: { exclude: [...configDefaults.exclude, "**/browser.test.ts"] },
    plugins: [
      {
        name: "packed",
        enforce: "pre",
        resolveId(source, importer) {
          if (!importer?.startsWith(join(here, "test")) || !source.endsWith("/src/index.ts"))
            return undefined;
          if (resolve(dirname(importer), source) !== join(here, "src/index.ts")) return undefined;
          return door;
        },
      },
    ],
  }),
);
