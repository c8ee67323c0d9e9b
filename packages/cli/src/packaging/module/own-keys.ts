/** What leads from a report to something in it: `["sections", 0, "blocks", 2]`. */
export type Path = readonly (string | number)[];

/** A thing of the report, what it is called, and what leads to it. */
export interface Entry<X> {
  readonly key: string;
  readonly path: Path;
  readonly node: X;
}

/**
 * Entries no two of which have the same key. What a key means must not be guessed, so things called the same all go by
 * their ids; what cannot be told apart even so is left out.
 */
export function withOwnKeys<X extends { readonly id: string }>(
  entries: readonly Entry<X>[],
): readonly Entry<X>[] {
  const shared = sharedKeys(entries);
  const told = entries.map((entry) => (shared.has(entry.key) ? { ...entry, key: entry.node.id } : entry));
  const stillShared = sharedKeys(told);
  return told.filter(({ key }) => !stillShared.has(key));
}

function sharedKeys(entries: readonly Entry<unknown>[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(entries.flatMap(({ key }) => (seen.has(key) ? [key] : seen.add(key) && [])));
}
