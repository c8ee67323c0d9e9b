import type { BodyName } from "../references/bodies.ts";

/** The words by which a text in one language cites. Patterns are sources of regular expressions. */
export interface CitationWords {
  /** BCP 47 code. */
  readonly language: string;
  /** Names of organs and bodies in running text, longer ones first, each with the bodies that it may mean. */
  readonly bodies: readonly (readonly [name: string, means: readonly BodyName[]])[];
  /** Nouns for a resolution. */
  readonly resolution: string;
  /** Nouns for a decision. */
  readonly decision: string;
  /** What may stand between a body and the noun, where it is that body's: "Assembly’s annual resolution". */
  readonly before: string;
  /** What stands between a body and the noun in "the Council, in its resolution"; also alone, right before the noun. */
  readonly own: string;
  /** What stands between the number and the body in "resolution 76/172 of the General Assembly". */
  readonly after: string;
  /** What joins the members of a list. */
  readonly and: string;
}
