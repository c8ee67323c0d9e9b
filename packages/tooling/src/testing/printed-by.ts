import { inspect } from "node:util";

/**
 * What a README's program prints through `console.log`, a line for each call. Its imports are left out: what it
 * imports, and all else that it does not make itself, is given by name.
 */
export function printedBy(program: string, given: Readonly<Record<string, unknown>>): string {
  const lines: string[] = [];
  const log = (...values: readonly unknown[]) => {
    lines.push(values.map((value) => (typeof value === "string" ? value : inspect(value))).join(" "));
  };
  const body = program.replace(/^import .*$/gm, "");
  new Function(...Object.keys(given), "console", body)(...Object.values(given), { log });
  return `${lines.join("\n")}\n`;
}
