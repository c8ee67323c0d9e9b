/** What is looked at of a printed run: its text, and the looks that it has. */
interface Run {
  readonly text: string;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly raised?: boolean | undefined;
  readonly lowered?: boolean | undefined;
  readonly url?: string | undefined;
  readonly mark?: string | undefined;
}

/** A run as text, with its looks as marks around it where it has any: `{b i ^ v url @note}`. */
export function showRun(run: Run): string {
  const looks = [
    run.bold && "b",
    run.italic && "i",
    run.raised && "^",
    run.lowered && "v",
    run.url,
    run.mark !== undefined && `@${run.mark}`,
  ].filter(Boolean);
  const text = run.text.replaceAll("\n", "⏎");
  return looks.length === 0 ? text : `{${looks.join(" ")}:${text}}`;
}
