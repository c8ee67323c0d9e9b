import { type BrowserBudget, browserBudgets } from "./browser-budgets.ts";
import type { BrowserBundle } from "./browser-bundle.ts";

/** Where a bundle breaks its package's budget: a sentence for each breach. */
export function browserFaults(
  { gzip, packages }: BrowserBundle,
  name: keyof typeof browserBudgets,
  budget: BrowserBudget = browserBudgets[name],
): readonly string[] {
  const strangers = packages.filter((one) => !budget.packages.includes(one));
  const kilobytes = gzip / 1000;
  return [
    ...strangers.map((stranger) => `${name} brings along ${stranger}.`),
    ...(kilobytes > budget.kilobytes
      ? [
          `${name} weighs ${kilobytes.toFixed(1)} kB on a page, and may weigh ${budget.kilobytes}; make it smaller, or raise the figure in browser-budgets.ts and say why.`,
        ]
      : []),
    ...(kilobytes < budget.kilobytes * 0.8
      ? [
          `${name} weighs only ${kilobytes.toFixed(1)} kB on a page: lower the figure, so that it goes on guarding.`,
        ]
      : []),
  ];
}
