import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const folder = process.env.RAPPORTEUR_VOCABULARY;

it.skipIf(!folder)("the committed table is what the script makes of the sources", () => {
  const script = fileURLToPath(new URL("../scripts/build-table.mjs", import.meta.url));
  const printed = execFileSync(process.execPath, [script, folder as string, "--check"], { encoding: "utf8" });
  expect(printed).toContain('mended CIV names.en.short: "Ivory Coast" -> "Côte d\'Ivoire"');
  expect(printed).toContain("193 Members, 2 observers, 54 other areas");
});
