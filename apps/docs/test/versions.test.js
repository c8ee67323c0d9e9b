import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { guideSteps } from "../src/guide-steps.js";
import { userFolder } from "./user-folder.js";

const guide = readFileSync(new URL("../guides/versions.md", import.meta.url), "utf8");

/** The cases of the guide: sections whose title ends with the bump that they call for. */
const cases = [...guide.matchAll(/^## (.*): (major|minor|patch)\n([\s\S]*?)(?=^## )/gm)].map(
  ([, title = "", bump = "", section = ""]) => ({ title, bump, section }),
);

test("the guide has a case of each bump", () => {
  expect(new Set(cases.map(({ bump }) => bump))).toEqual(new Set(["major", "minor", "patch"]));
});

test.each(cases)("$title calls for: $bump", { timeout: 60_000 }, ({ bump, section }) => {
  const reader = userFolder();
  const commands = guideSteps(section).flatMap((step) => (step.do === "command" ? [step.command] : []));
  const last = commands.pop()?.replace(/;.*/, "");
  for (const command of commands) expect(reader.run(command).stderr).toBe("");
  expect(last).toMatch(/^npx rapporteur diff /);
  expect(JSON.parse(reader.run(`${last} --json`).stdout)).toMatchObject({ bump });
});
