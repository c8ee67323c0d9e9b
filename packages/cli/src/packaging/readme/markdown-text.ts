/** Foreign words as one line of Markdown that shows them as they are, in a table's cell too. */
export function markdownText(words: string): string {
  return words
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]<>|~#&]/g, (character) => `\\${character}`);
}

/** A table in Markdown; its cells are Markdown already. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A block of code, fenced by more backticks than it has in a row itself. */
export function fencedCode(language: string, code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${code}\n${fence}`;
}

/** Words as code inside a line. */
export function code(words: string): string {
  const longest = Math.max(0, ...[...words.matchAll(/`+/g)].map(([run]) => run.length));
  const mark = "`".repeat(longest + 1);
  const line = words.replace(/\s+/g, " ").replaceAll("|", "\\|");
  return longest > 0 ? `${mark} ${line} ${mark}` : `${mark}${line}${mark}`;
}
