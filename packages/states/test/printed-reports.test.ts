import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { findState } from "../src/index.ts";

interface Printed {
  readonly source: string;
  readonly names: readonly string[];
}

const printed = (file: string) =>
  JSON.parse(readFileSync(new URL(`./fixtures/${file}`, import.meta.url), "utf8")) as Printed;

it.each(["upr-actors.json", "submission-headings.json"])("every State printed in %s is found", (file) => {
  const { names } = printed(file);
  const found = names.map((name) => findState(name, { language: "en" })?.iso3);
  expect(names.filter((_, at) => !found[at])).toEqual([]);
  expect(new Set(found).size).toBe(names.length);
});
