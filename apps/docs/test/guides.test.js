import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { guideSteps } from "../src/guide-steps.js";
import { isShown } from "../src/is-shown.js";
import { userFolder } from "./user-folder.js";

const folder = new URL("../guides/", import.meta.url);
const guides = readdirSync(folder).filter((name) => name.endsWith(".md"));

test("there are guides", () => {
  expect(guides).toContain("start-here.md");
});

test.each(guides)(
  "%s: done literally, every step gives what the guide shows",
  { timeout: 300_000 },
  (guide) => {
    const reader = userFolder();
    for (const step of guideSteps(readFileSync(new URL(guide, folder), "utf8"))) {
      if (step.do === "write") reader.write(step.file, step.code);
      else if (step.do === "install") expect(step.command).toMatch(/^(npm (install|init) |pip install |$)/);
      else {
        if (step.do === "program") reader.write("example.mjs", step.code);
        const command = step.do === "program" ? "node example.mjs" : step.command;
        const { status, stdout, stderr } = reader.run(command);
        const told = `${guide}: ${step.do === "program" ? step.code : command}\nprints\n${stdout}${stderr}`;
        expect(status, told).toBe(0);
        expect(isShown(stdout, step.shown), told).toBe(true);
      }
    }
  },
);
