import type { AddresseeKind } from "@rapporteur/core";

/** Makes a lookup of lines of phrases, parted by bars, under their class. */
export function entityTable(
  lines: Readonly<Partial<Record<AddresseeKind, readonly string[]>>>,
): ReadonlyMap<string, AddresseeKind> {
  return new Map(
    (Object.entries(lines) as [AddresseeKind, readonly string[]][]).flatMap(([kind, listed]) =>
      listed.flatMap((line) => line.split("|")).map((phrase) => [phrase, kind] as const),
    ),
  );
}
