import type { Addressee } from "@rapporteur/core";

/** An act while a text is read, by indexes of words. */
export interface RawAct {
  /** Where its clause begins, with what leads in to its verb; the act before ends here at the latest. */
  readonly from: number;
  /** First word of the verb or of its adverb. */
  readonly verbFrom: number;
  /** Behind the last word of the verb. */
  readonly verbTo: number;
  readonly lemma: string;
  readonly adverb?: string | undefined;
  readonly directive: boolean;
  readonly addressees: readonly Addressee[];
  /** How it is said: a verb with or without a subject, a modal, or the verb of what is to be done. */
  readonly said: "opening" | "joined" | "subject" | "modal" | "imperative";
  /** Who acts, where the clause names someone. */
  readonly actor?: string | undefined;
}
