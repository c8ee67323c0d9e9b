/** What a piece of code is, for its colour. */
export type TokenKind = "key" | "string" | "number" | "word" | "mark" | "heading" | "address" | "even";

/** A piece of a line of code. */
export interface Token {
  readonly text: string;
  readonly kind?: TokenKind | undefined;
}

/** How a line is cut into pieces: what is found, in the order in which it is looked for, and what it is. */
export type Grammar = readonly (readonly [RegExp, TokenKind])[];

/** Longest line whose pieces are told apart, in characters; of a longer one only so much is shown. */
export const longestLine = 2000;

/**
 * Cuts a line into pieces by a grammar, whose expressions are sticky (`y`). Each character is looked at by each
 * expression at most once a piece, and the line is short, so that no input takes long.
 */
export function tokens(line: string, grammar: Grammar): readonly Token[] {
  const found: Token[] = [];
  let plain = 0;
  let at = 0;
  while (at < line.length) {
    const [text, kind] = pieceAt(line, at, grammar);
    if (text === "") {
      at += 1;
      continue;
    }
    if (plain < at) found.push({ text: line.slice(plain, at) });
    found.push({ text, kind });
    at += text.length;
    plain = at;
  }
  if (plain < line.length) found.push({ text: line.slice(plain) });
  return found;
}

function pieceAt(line: string, at: number, grammar: Grammar): readonly [string, TokenKind | undefined] {
  for (const [pattern, kind] of grammar) {
    pattern.lastIndex = at;
    const text = pattern.exec(line)?.[0];
    if (text) return [text, kind];
  }
  return ["", undefined];
}
