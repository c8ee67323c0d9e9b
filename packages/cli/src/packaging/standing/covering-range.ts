/**
 * The range of versions to ask for: the standing one, if it is a caret range that covers the version; otherwise the
 * caret range of the version. So a package keeps its range through releases that change nothing for it.
 */
export function coveringRange(standing: unknown, version: string): string {
  const wanted = `^${version}`;
  if (typeof standing !== "string" || !standing.startsWith("^")) return wanted;
  const from = numbersOf(standing.slice(1));
  const present = numbersOf(version);
  return from && present && covers(from, present) ? standing : wanted;
}

type Numbers = readonly [number, number, number];

/** Whether `present` is not before `from`, and the first number that is not zero is the same. */
function covers(from: Numbers, present: Numbers): boolean {
  const leading = from.findIndex((number) => number !== 0);
  const fixed = leading === -1 ? 2 : leading;
  if (from.slice(0, fixed + 1).some((number, index) => number !== present[index])) return false;
  const differing = from.findIndex((number, index) => number !== present[index]);
  return differing === -1 || (from[differing] ?? 0) < (present[differing] ?? 0);
}

function numbersOf(version: string): Numbers | undefined {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
}
