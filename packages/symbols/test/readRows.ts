import { readFileSync } from "node:fs";

/** The rows of a tab-separated fixture below its head, each as its fields. */
export function readRows(name: string): readonly (readonly string[])[] {
  return readLines(name)
    .slice(1)
    .map((line) => line.split("\t"));
}

/** The lines of a fixture. */
export function readLines(name: string): readonly string[] {
  const text = readFileSync(new URL(`./fixtures/${name}`, import.meta.url), "utf8");
  return text.trimEnd().split("\n");
}
