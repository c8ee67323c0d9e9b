import { expect, test } from "vitest";
import { inOrder } from "../src/release/in-order.js";

/**
 * @param {string} name
 * @param {string[]} dependencies
 */
const workspace = (name, dependencies = []) => ({
  dir: `packages/${name}`,
  manifest: { name, dependencies: Object.fromEntries(dependencies.map((each) => [each, "0.0.0"])) },
});

test("each package comes after those it depends on, others keep their order", () => {
  const workspaces = [
    workspace("csv", ["core", "zod"]),
    workspace("cli", ["csv", "parser"]),
    workspace("core", ["zod"]),
    workspace("parser", ["core"]),
    workspace("states"),
  ];
  expect(inOrder(workspaces).map(({ manifest }) => manifest.name)).toEqual([
    "core",
    "csv",
    "parser",
    "cli",
    "states",
  ]);
});

test("packages that depend on each other are all there, once", () => {
  const names = inOrder([workspace("one", ["two"]), workspace("two", ["one"])]).map(
    ({ manifest }) => manifest.name,
  );
  expect(names.sort()).toEqual(["one", "two"]);
});
