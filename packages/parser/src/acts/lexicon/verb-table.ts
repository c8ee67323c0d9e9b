import type { Asking, OperativeVerb, VerbForm } from "./act-lexicon.ts";

/** One verb: its forms as phrases parted by bars, and how it asks. */
export interface VerbRow {
  readonly third: string;
  readonly base?: string;
  readonly gerund?: string;
  readonly past?: string;
  /** Absent for a verb that asks nothing of anyone. */
  readonly asking?: Asking;
  readonly noun?: boolean;
}

/** Makes verbs of rows under their lemmas. */
export function verbTable(rows: Readonly<Record<string, VerbRow>>): readonly OperativeVerb[] {
  return Object.entries(rows).map(([lemma, row]) => ({
    lemma,
    forms: {
      third: phrases(row.third),
      base: phrases(row.base),
      gerund: phrases(row.gerund),
      past: phrases(row.past),
    } satisfies Record<VerbForm, readonly string[]>,
    directive: row.asking !== undefined,
    asking: row.asking ?? "none",
    noun: row.noun ?? false,
  }));
}

function phrases(listed: string | undefined): readonly string[] {
  return listed === undefined ? [] : listed.split("|");
}
