/** The part of a command's help that shows how it is used: each line a command, a gap, what it does. */
export function examples(...rows: readonly (readonly [command: string, effect: string])[]): string {
  return `\nExamples:\n${rows.map(([command, effect]) => `  $ rapporteur ${command}\n      ${effect}`).join("\n")}`;
}
