import { blockParser } from "../blocks/block-parser.ts";

/** What is to be said about a link whose text is itself an address. */
export interface VisibleAddress {
  /** The address as a reader should see it. */
  readonly text: string;
  /** Whether it leads elsewhere than the link does. */
  readonly differs: boolean;
}

const address = /^(?:https?:\/\/|www\.)\S+$/i;

/**
 * Compares a link's text with its target, if the text is an address; otherwise gives nothing. `text` is the text
 * as CommonMark reads it, `written` as the source has it: OCR escapes underscores twice (`\\_`), which leaves
 * backslashes in the text and may even take the underscores for emphasis.
 */
export function visibleAddress(text: string, written: string, target: string): VisibleAddress | undefined {
  const wanted = comparable(target);
  if (address.test(written)) {
    const unescaped = blockParser().utils.unescapeAll(written.replace(/\\{2,}/g, "\\"));
    if (comparable(unescaped) === wanted) return { text: unescaped, differs: false };
  }
  if (!address.test(text)) return undefined;
  const repaired = text.replace(/\\(?=[!-/:-@[-`{-~])/g, "");
  return { text: repaired, differs: comparable(repaired) !== wanted };
}

/** An address without what prints leave out or add: scheme, closing slash, a full stop after it, percent signs. */
function comparable(written: string): string {
  const bare = written.replace(/^https?:\/\//i, "").replace(/[.,;:)\]/]{1,8}$/, "");
  const path = bare.search(/[/?#]|$/);
  return bare.slice(0, path).toLowerCase() + decoded(bare.slice(path));
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
