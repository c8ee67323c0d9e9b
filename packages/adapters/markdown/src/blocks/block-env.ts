import type { StateBlock } from "markdown-it";

/** What the block rules remember while one document is read. */
export interface BlockEnv {
  /** Link reference definitions by normalized label, as the block parser fills them in. */
  references: Record<string, { title: string; href: string }>;
  /** Labels of definitions that nothing refers to: they are read as text. */
  readonly unusedReferences: ReadonlySet<string>;
  /** Whether the parser stands inside a note, where no other note can begin. */
  insideNote: boolean;
  /** Where the next end of a comment stands; -1 = there is none any more. */
  commentEnd: number;
  /** Up to which line fences of this character and at least this length are known to stay open. */
  openFences: Map<string, { length: number; until: number }>;
  /** Where nesting first became too deep to be read as such. */
  tooDeep: number | undefined;
}

/** A fresh memory for one document. */
export function createBlockEnv(unusedReferences: ReadonlySet<string>): BlockEnv {
  return {
    references: Object.create(null),
    unusedReferences,
    insideNote: false,
    commentEnd: 0,
    openFences: new Map(),
    tooDeep: undefined,
  };
}

/** The memory of the document that a rule is called for. */
export function blockEnvOf(state: StateBlock): BlockEnv {
  return state.env as unknown as BlockEnv;
}
