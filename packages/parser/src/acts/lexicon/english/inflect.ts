import type { VerbForm } from "../act-lexicon.ts";

/** Past forms that no rule gives. */
const irregular: Readonly<Record<string, string>> = { take: "took", pay: "paid", draw: "drew" };

/** Verbs whose last letter is doubled. */
const doubled = new Set(["regret"]);

/** The forms of an English verb by the rules of spelling. */
export function inflect(base: string): Readonly<Record<VerbForm, string>> {
  const stem = doubled.has(base) ? `${base}${base.slice(-1)}` : base;
  const silent = base.endsWith("e");
  const third = /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
  return {
    base,
    third,
    gerund: silent ? `${base.slice(0, -1)}ing` : `${stem}ing`,
    past: irregular[base] ?? (silent ? `${base}d` : `${stem}ed`),
  };
}
