import type { ActLexicon, ModalVerb, OperativeVerb, VerbForm } from "./act-lexicon.ts";

/** One printed form of a verb; `words` are the form's, in order. */
export interface FormEntry {
  readonly words: readonly string[];
  readonly form: VerbForm;
  readonly verb: OperativeVerb;
}

/** One printed form of a modal. */
export interface ModalEntry {
  readonly words: readonly string[];
  readonly modal: ModalVerb;
}

/** A lexicon with its phrases under their first words, longest first. */
export interface Compiled extends ActLexicon {
  readonly forms: ReadonlyMap<string, readonly FormEntry[]>;
  readonly modalForms: ReadonlyMap<string, readonly ModalEntry[]>;
  readonly adverbForms: ReadonlyMap<string, readonly { readonly words: readonly string[] }[]>;
}

/** Makes the lookups of a lexicon. */
export function compile(lexicon: ActLexicon): Compiled {
  const forms = lexicon.verbs.flatMap((verb) =>
    (Object.entries(verb.forms) as [VerbForm, readonly string[]][]).flatMap(([form, printed]) =>
      printed.map((phrase): FormEntry => ({ words: phrase.split(" "), form, verb })),
    ),
  );
  const modals = lexicon.modals.flatMap((modal) =>
    modal.phrases.map((phrase): ModalEntry => ({ words: phrase.split(" "), modal })),
  );
  const adverbs = lexicon.adverbs.map((phrase) => ({ words: phrase.split(" ") }));
  return {
    ...lexicon,
    forms: underFirstWord(forms),
    modalForms: underFirstWord(modals),
    adverbForms: underFirstWord(adverbs),
  };
}

function underFirstWord<T extends { readonly words: readonly string[] }>(
  entries: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const byFirst = new Map<string, T[]>();
  for (const entry of entries) {
    const first = entry.words[0] ?? "";
    const listed = byFirst.get(first);
    if (listed) listed.push(entry);
    else byFirst.set(first, [entry]);
  }
  for (const listed of byFirst.values()) listed.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}
