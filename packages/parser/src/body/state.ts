import type { Findings } from "../findings.ts";
import type { Label } from "../labels/label.ts";
import type { Lexicon } from "../language/lexicon.ts";
import type { DraftBlock, DraftBody, DraftParagraph, DraftPoint, DraftSection, DraftText } from "./draft.ts";

/** What is open while the body is read from top to bottom. */
export interface BodyState {
  readonly lexicon: Lexicon;
  readonly findings: Findings;
  readonly body: DraftBody;
  /** Open sections, outermost first. */
  readonly sections: DraftSection[];
  annex: DraftSection | undefined;
  paragraph: DraftParagraph | undefined;
  /** Open points of the paragraph, outermost first. */
  readonly points: DraftPoint[];
  /** The text that a torn piece would go on with. */
  target: DraftText | undefined;
  /** What the target is called in a message. */
  targetName: string;
  /** Number of the last numbered paragraph, in the report or in the open annex. */
  number: number;
  /** Whether the last entry was a table or a figure. */
  afterThing: boolean;
}

/** Starts at the top of an empty body. */
export function startBody(lexicon: Lexicon, findings: Findings): BodyState {
  return {
    lexicon,
    findings,
    body: { blocks: [], sections: [], annexes: [] },
    sections: [],
    annex: undefined,
    paragraph: undefined,
    points: [],
    target: undefined,
    targetName: "",
    number: 0,
    afterThing: false,
  };
}

/** The section that what comes next belongs to. */
function currentSection(state: BodyState): DraftSection | undefined {
  return state.sections.at(-1) ?? state.annex;
}

/** The blocks that what comes next goes into. */
export function currentBlocks(state: BodyState): DraftBlock[] {
  return currentSection(state)?.blocks ?? state.body.blocks;
}

/** Labels of the open sections. */
export function openLabels(state: BodyState): Label[] {
  return state.sections.flatMap((section) => (section.label ? [section.label] : []));
}

/** Ends the open paragraph: what follows begins anew. */
export function closeParagraph(state: BodyState): void {
  state.paragraph = undefined;
  state.points.length = 0;
  state.target = undefined;
  state.targetName = "";
}

/** Makes a text the one that a torn piece would go on with. */
export function aim(state: BodyState, target: DraftText, name: string): void {
  state.target = target;
  state.targetName = name;
}
