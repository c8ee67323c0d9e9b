import { expect, it } from "vitest";
import { isPackageName } from "../../src/packaging/package-name.ts";
import { coveringRange } from "../../src/packaging/standing/covering-range.ts";

it.each([
  ["^1.0.0", "1.3.0", "^1.0.0"],
  ["^1.4.0", "1.3.0", "^1.3.0"],
  ["^1.0.0", "2.0.0", "^2.0.0"],
  ["^0.2.1", "0.2.4", "^0.2.1"],
  ["^0.2.1", "0.3.0", "^0.3.0"],
  ["^0.0.0", "0.0.0", "^0.0.0"],
  ["^0.0.0", "0.0.1", "^0.0.1"],
  ["1.0.0", "1.3.0", "^1.3.0"],
  [undefined, "1.3.0", "^1.3.0"],
])("a standing range %s with version %s gives %s", (standing, version, range) => {
  expect(coveringRange(standing, version)).toBe(range);
});

it.each(["@scope/name", "name", "@a-b/c.d_e~f", "x".repeat(214)])("%s is a name of a package", (name) => {
  expect(isPackageName(name)).toBe(true);
});

it.each(["", "Name", "@scope", "@scope/", "@/x", ".x", "@s/.x", "a b", "a/b", "../x", "x".repeat(215)])(
  "%j is none",
  (name) => {
    expect(isPackageName(name)).toBe(false);
  },
);
