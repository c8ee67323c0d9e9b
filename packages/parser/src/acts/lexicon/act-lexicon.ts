import type { AddresseeKind } from "@rapporteur/core";
import type { Word } from "../words.ts";

/** Forms in which a verb is printed. `past` is the participle too. */
export type VerbForm = "base" | "third" | "gerund" | "past";

/** Where a verb names those it asks: as what it governs, only if that is someone who can act, or nowhere. */
export type Asking = "object" | "agent" | "none";

/** A verb by which a document acts. Each form is a phrase in small letters; adverbs may part its words. */
export interface OperativeVerb {
  readonly lemma: string;
  readonly forms: Readonly<Record<VerbForm, readonly string[]>>;
  /** Whether it asks anyone to do anything. */
  readonly directive: boolean;
  readonly asking: Asking;
  /** Whether a form is also a noun ("requests", "appeals"): then what follows has to show that it is none. */
  readonly noun: boolean;
}

/** A verb or phrase whose subject is the one asked: "States should". */
export interface ModalVerb {
  readonly lemma: string;
  readonly phrases: readonly string[];
  /** Whether it says so only of someone who can act: "States need to", not "travellers need to". */
  readonly agentOnly: boolean;
}

/** A set of words, or a rule for them. */
export interface WordTest {
  readonly has: (lower: string) => boolean;
}

/** Names and nouns of those who can be asked, with their class. */
export interface EntityLexicon {
  /** Whole names and phrases in small letters, without article. */
  readonly names: ReadonlyMap<string, AddresseeKind>;
  /** Whether a noun stands before what qualifies it: "sociétés privées". */
  readonly headFirst: boolean;
  /** Nouns that a phrase ends in, or begins with: "companies", "authorities". */
  readonly heads: ReadonlyMap<string, AddresseeKind>;
  /** Nouns that name an organ of the United Nations when printed with a capital: "Committee". */
  readonly organs: ReadonlySet<string>;
  /** Words that open the name of an organ of someone else: "European". */
  readonly foreign: ReadonlySet<string>;
  /** Nouns before a State's name: "Government of Chile". */
  readonly governments: ReadonlySet<string>;
  /** Words on either side of an "and" or a comma that parts no names: "Economic and Social Council". */
  readonly bound: ReadonlySet<string>;
  /** A single State without its name: "the State party". */
  readonly oneState: RegExp;
  readonly statesParties: RegExp;
  readonly unitedNations: RegExp;
}

/** The words by which acts are read in one language. All words stand in small letters. */
export interface ActLexicon {
  readonly language: string;
  readonly verbs: readonly OperativeVerb[];
  readonly modals: readonly ModalVerb[];
  /** Forms of *to be* that make a passive: "are encouraged to". */
  readonly passive: ReadonlySet<string>;
  /** Verbs that stand behind the subject of a recommendation without saying what to do: "that States be". */
  readonly auxiliaries: ReadonlySet<string>;
  /** *To be* behind a modal. */
  readonly be: string;
  /** Words between a subject and the infinitive of its verb: "would like to recommend". */
  readonly wishes: ReadonlySet<string>;
  readonly gerund: RegExp;
  /** Words before an infinitive. */
  readonly infinitive: ReadonlySet<string>;
  /** What an imperative that is not listed may look like. */
  readonly unlistedVerb: RegExp;
  /** What follows the participle of a passive that asks: "to", "that". */
  readonly passiveTail: ReadonlySet<string>;
  /** Participles that make a remark of a modal: "it should be noted". */
  readonly remarks: ReadonlySet<string>;
  readonly participle: RegExp;
  readonly by: ReadonlySet<string>;
  /** Adverbs and adverbial phrases that stand beside a verb. */
  readonly adverbs: readonly string[];
  /** Adverbs that stand between a verb and a noun as adjectives too: "further efforts". */
  readonly adjectives: ReadonlySet<string>;
  /** Phrases that lead in to a verb or follow it without being part of it: "in this regard". */
  readonly leads: readonly (readonly string[])[];
  /** Whether a word is an adverb by its form. */
  readonly isAdverb: (lower: string) => boolean;
  readonly and: ReadonlySet<string>;
  /** Phrases that join like "and": "as well as". */
  readonly andPhrases: readonly (readonly string[])[];
  readonly articles: ReadonlySet<string>;
  /** Words before a noun, besides articles, that show that it begins there: "those", "all". */
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Words between a verb and those it asks: "recommends | to | States". */
  readonly askingOf: ReadonlySet<string>;
  /** Words that open a subordinate clause. */
  readonly relatives: ReadonlySet<string>;
  readonly that: ReadonlySet<string>;
  /** Words before *that* which make what follows a view of the one who speaks. */
  readonly views: ReadonlySet<string>;
  /** Words that open an aside between commas. */
  readonly asides: ReadonlySet<string>;
  /** Words in an aside behind which it lists names that are no part of what stands around it: "including", "with". */
  readonly asideLists: ReadonlySet<string>;
  /** Words that show that a noun-like form before them is a verb. */
  readonly afterVerb: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** Pronouns of persons, who need no name before them. */
  readonly persons: ReadonlySet<string>;
  /** Pronouns of one person or thing. */
  readonly singular: ReadonlySet<string>;
  /** Nouns of several who act: "experts". */
  readonly plural: RegExp;
  /** Verbs in the form in which a list of recommendations opens: "Ratify". */
  readonly imperatives: WordTest;
  /** Whether a clause behind *that* has its verb in this form: "that States ratify". */
  readonly baseBehindThat: boolean;
  /** Whether *that* closes the phrase of those asked: "pide a los Estados | que". */
  readonly thatEndsAsking: boolean;
  /** Two-word imperatives: "step up", under their first word. */
  readonly particles: ReadonlyMap<string, readonly string[]>;
  /** Imperatives that are nouns as well: "support". */
  readonly nounLike: ReadonlySet<string>;
  /** Finite verbs, which show that the word before them is a noun: "progress has". */
  readonly finite: ReadonlySet<string>;
  /** Words after such a one that make it a noun: "Support for". */
  readonly nounTail: ReadonlySet<string>;
  readonly entities: EntityLexicon;
  /** Whether the phrase that names those asked ends before this word: "urges States | to ratify". */
  readonly endsAsking: (words: readonly Word[], index: number) => boolean;
  /** What makes points go on with a verb, as the end of the words before them: "States should:". */
  readonly leavesVerbOpen: RegExp;
  /** The same where a subject is left open too: "recommends that:". */
  readonly leavesClauseOpen: RegExp;
  /** "Recommendation", in any form. */
  readonly recommendationNoun: RegExp;
  /** Verbs by which someone puts recommendations forward: "makes the following recommendations". */
  readonly presents: ReadonlySet<string>;
  /** Opening of a title that is about recommendations without giving any: "Follow-up to". */
  readonly notRecommending: RegExp;
  /** Title that says whom it asks; group 1 = the words. */
  readonly titleAsks: RegExp;
  /** Title of conclusions alone. */
  readonly conclusions: RegExp;
}
