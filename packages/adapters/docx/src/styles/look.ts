import type { LookChange } from "./style.ts";

/** How a run looks in the end. */
export interface Look {
  readonly bold: true | undefined;
  readonly italic: true | undefined;
  readonly raised: true | undefined;
  readonly lowered: true | undefined;
  readonly hidden: boolean;
}

/**
 * Puts together what a paragraph's style, a character style and a run itself say. Bold, italic and hidden are toggles:
 * said by both styles they cancel out, and a run's own word goes before both (ISO 29500-1, 17.7.3).
 */
export function resolveLook(paragraph: LookChange, character: LookChange, own: LookChange): Look {
  const vertical = own.vertical ?? character.vertical ?? paragraph.vertical;
  return {
    bold: toggled(paragraph.bold, character.bold, own.bold),
    italic: toggled(paragraph.italic, character.italic, own.italic),
    raised: vertical === "raised" || undefined,
    lowered: vertical === "lowered" || undefined,
    hidden: toggled(paragraph.hidden, character.hidden, own.hidden) === true,
  };
}

function toggled(
  paragraph: boolean | undefined,
  character: boolean | undefined,
  own: boolean | undefined,
): true | undefined {
  return (own ?? (paragraph === true) !== (character === true)) || undefined;
}
