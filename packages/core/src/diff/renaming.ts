/** Ids that became others; those that did not are not in it. */
export type Renaming = ReadonlyMap<string, string>;

/** The renaming that pairs of ids make, the earlier and the later; of two for one id the first counts. */
export function renamingOf(
  ids: Iterable<readonly [before: string | undefined, after: string | undefined]>,
): Renaming {
  const renaming = new Map<string, string>();
  for (const [before, after] of ids) {
    if (before !== undefined && after !== undefined && before !== after && !renaming.has(before))
      renaming.set(before, after);
  }
  return renaming;
}
