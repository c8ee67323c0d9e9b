import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { notices, noticesName } from "./notices.js";
import { packedIn } from "./packed-in.js";

/**
 * A step of the build that writes the notices of all that was packed in beside the output, and fails the build when
 * a licence is nowhere to be found.
 * @type {NonNullable<import("tsup").Options["esbuildPlugins"]>[number]}
 */
export const writeNotices = {
  name: "write-notices",
  setup(build) {
    build.onEnd(({ metafile, errors }) => {
      if (errors.length > 0) return;
      const { absWorkingDir = process.cwd(), outdir } = build.initialOptions;
      if (!metafile || !outdir)
        throw new Error("The notices are made from esbuild's metafile and need a folder.");
      mkdirSync(outdir, { recursive: true });
      writeFileSync(join(outdir, noticesName), notices(packedIn(metafile, absWorkingDir)));
    });
  },
};
