import type { Pinpoint } from "@rapporteur/core";
import type { BodyName } from "../references/bodies.ts";

/** The words by which a text in one language cites. All strings but the names are sources of regular expressions. */
export interface CitationWords {
  /** BCP 47 code. */
  readonly language: string;
  /** Names of organs and bodies in running text, longer ones first, each with the bodies that it may mean. */
  readonly bodies: readonly (readonly [name: string, means: readonly BodyName[]])[];
  /** Nouns for a resolution. */
  readonly resolution: string;
  /** Nouns for a decision. */
  readonly decision: string;
  /** What stands between a body and the noun where it is that body's: "Assembly’s annual resolution". */
  readonly before: string;
  /** What stands right before a noun that is the speaker's own: "its". */
  readonly own: string;
  /** What stands between a body and those words: "the Council, in its resolution". */
  readonly of: string;
  /** What stands between the comma and the body in "In its resolution 57/15, the Council". */
  readonly subject: string;
  /** What stands between the number and the body in "resolution 76/172 of the General Assembly". */
  readonly after: string;
  /** What joins the members of a list. */
  readonly and: string;
  /** What stands between the first and the last of a range, besides a dash. */
  readonly to: string;
  /** Names of the places inside a source, one form for one place and one for several. */
  readonly pinpoints: readonly PinpointWord[];
  /** What stands between a place and its source: "paragraph 5 of resolution 76/172". */
  readonly placeOf: string;
  /** What sends the reader to a source, in front of it. */
  readonly see: string;
  /** What makes of that a further source. */
  readonly also: string;
  /** What begins a new sentence of a note, with its capital. */
  readonly openers: string;
  /** Words that show a sentence, and no name of a source, in small letters. */
  readonly verbs: string;
  /** What leads to an address: ", available at". */
  readonly available: string;
  /** "note 12 above"; group 1 or 2 = the label of the note. */
  readonly noteAbove: string;
  /** Inputs to the report; absent where a language's forms are not known. */
  readonly inputs?: InputWords | undefined;
}

/** A name of a place inside a source. */
export interface PinpointWord {
  readonly type: Pinpoint["type"];
  readonly one: string;
  readonly many: string;
  /** Set where the name is one of a place only right after another: "vol. 12, No. 3". */
  readonly after?: Pinpoint["type"] | undefined;
}

/** How a text says from whom an input came. */
export interface InputWords {
  /** The nouns alone: a text without any names no inputs. */
  readonly noun: string;
  /** All up to the providers, where the noun is in the plural and they are listed: "Submissions by". */
  readonly plural: string;
  /** As above, for one input, which several may have made together: "Submission by". */
  readonly single: string;
  /** What stands before each further provider: "and by". */
  readonly by: string;
  /** An article that is no part of a name. */
  readonly article: string;
  /** Nouns with which the names of organizations end. */
  readonly heads: string;
}
