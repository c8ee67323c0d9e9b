/** The parts of a compound label: `"83 (h) (ii)"` has `83`, `h`, `ii`; `"IV.A"` has `IV`, `A`. Figures keep their points. */
export function labelParts(label: string): readonly string[] {
  return label
    .replace(/([^0-9\s])\.|\.(?![0-9])/g, "$1 ")
    .split(/[\s()[\]]+/)
    .flatMap((part) => part.match(/^[0-9.]+|.+/g) ?? [])
    .filter((part) => part !== "");
}

/** Of the things with a label, the only one that has this one, letter for letter or else in other capitals. */
export function onlyLabelled<T>(
  things: readonly T[],
  label: string,
  labelOf: (thing: T) => string | undefined,
): T | undefined {
  const exact = things.filter((thing) => labelOf(thing) === label);
  if (exact.length > 0) return exact.length === 1 ? exact[0] : undefined;
  const folded = label.toLowerCase();
  const alike = things.filter((thing) => labelOf(thing)?.toLowerCase() === folded);
  return alike.length === 1 ? alike[0] : undefined;
}
