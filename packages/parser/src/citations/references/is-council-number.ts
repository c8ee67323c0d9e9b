import type { ResolutionNumber } from "./read-numbers.ts";

/** The number of the Security Council's last resolution of a year. */
const LAST_OF_YEAR: readonly (readonly [year: number, last: number])[] = [
  [1945, 0],
  [1950, 89],
  [1955, 110],
  [1960, 160],
  [1965, 219],
  [1970, 291],
  [1975, 384],
  [1980, 484],
  [1985, 580],
  [1990, 683],
  [1995, 1035],
  [2000, 1334],
  [2005, 1651],
  [2010, 1966],
  [2015, 2259],
  [2020, 2560],
  [2024, 2767],
];
/** How far a number may be from what its year lets expect, between the years of the table. */
const SLACK = 60;
/** Resolutions a year since the table ends. */
const YEARLY = 50;

/** Whether number and year of "1325 (2000)" go together as they do in resolutions of the Security Council. */
export function isCouncilNumber({ form, number, bracket }: ResolutionNumber): boolean {
  if (form !== "running") return false;
  const year = Number(bracket);
  const running = Number(number);
  const index = LAST_OF_YEAR.findIndex(([tableYear]) => tableYear >= year);
  if (index < 0) {
    const [lastYear, last] = LAST_OF_YEAR.at(-1) ?? [0, 0];
    return Math.abs(running - last - (year - lastYear) * YEARLY) <= SLACK + (year - lastYear) * YEARLY;
  }
  const [after, high] = LAST_OF_YEAR[index] ?? [0, 0];
  const [before, low] = LAST_OF_YEAR[index - 1] ?? [after - 1, high];
  if (year < 1946) return false;
  return Math.abs(running - (low + ((high - low) * (year - before)) / (after - before))) <= SLACK;
}
