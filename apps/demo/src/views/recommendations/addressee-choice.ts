import type { Addressee, AddresseeKind } from "@rapporteur/core";
import type { ActRow } from "./act-row.ts";

/** Titles of the classes of those asked, in the order in which they are offered. */
export const addresseeKinds: Readonly<Record<AddresseeKind, string>> = {
  states: "States",
  state: "One State",
  "states-parties": "States parties",
  "un-entity": "United Nations entities",
  "civil-society": "Civil society",
  private: "Private sector",
  other: "Others",
};

/** What the filter offers for one class of those asked: the class as a whole, and each way it is printed. */
export interface AddresseeGroup {
  readonly kind: AddresseeKind;
  readonly title: string;
  readonly count: number;
  readonly printed: readonly { readonly words: string; readonly count: number }[];
}

/** The choice that stands for acts that name nobody. */
export const nobody = "nobody";

/** The choice that stands for a whole class: `"kind:states"`. */
export function kindChoice(kind: AddresseeKind): string {
  return `kind:${kind}`;
}

/** The choice that stands for one wording, capitals apart: `"words:all countries"`. */
export function wordsChoice(printed: string): string {
  return `words:${wordsKey(printed)}`;
}

/** Whether an act asks those that a choice stands for; an empty choice stands for all. */
export function asks(addressees: readonly Addressee[], choice: string): boolean {
  if (choice === "") return true;
  if (choice === nobody) return addressees.length === 0;
  return addressees.some(
    ({ kind, printed }) => choice === kindChoice(kind) || choice === wordsChoice(printed),
  );
}

/** The classes that occur, with how many acts ask each class and each wording; wordings by frequency. */
export function addresseeGroups(rows: readonly ActRow[]): readonly AddresseeGroup[] {
  const kinds = Object.keys(addresseeKinds) as AddresseeKind[];
  return kinds.flatMap((kind) => {
    const asked = rows.filter(({ addressees }) => asks(addressees, kindChoice(kind)));
    if (asked.length === 0) return [];
    const words = new Map<string, { words: string; count: number }>();
    for (const { addressees } of asked) {
      const own = new Map(
        addressees.filter((one) => one.kind === kind).map(({ printed }) => [wordsKey(printed), printed]),
      );
      for (const [key, printed] of own) {
        const known = words.get(key);
        if (known) known.count++;
        else words.set(key, { words: printed, count: 1 });
      }
    }
    const printed = [...words.values()].sort((one, other) => other.count - one.count);
    return [{ kind, title: addresseeKinds[kind], count: asked.length, printed }];
  });
}

function wordsKey(printed: string): string {
  return printed.replace(/\s+/g, " ").trim().toLowerCase();
}
