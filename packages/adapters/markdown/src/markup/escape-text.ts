const awkward = /[\\`*_[\]<&|~^$#!]|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;
const reference = /^&(?:#[0-9a-z]+|[0-9a-z]+);/i;
const longestReference = 40;
const wordCharacter = /[\p{L}\p{N}]/u;

/**
 * Words as Markdown that reads as just these words: marks of markup escaped, characters that no one sees (but
 * joiners, which scripts and emoji need) as references. `more` says whether something follows in the same block.
 */
export function escapeText(value: string, more = false): string {
  return value.replace(awkward, (character, at: number) => escapeCharacter(character, value, at, more));
}

function escapeCharacter(character: string, value: string, at: number, more: boolean): string {
  switch (character) {
    case "_":
      return isWord(value[at - 1]) && isWord(value[at + 1]) ? "_" : "\\_";
    case "#":
      return !more && endsHeading(value, at) ? "\\#" : "#";
    case "!":
      return more && at === value.length - 1 ? "\\!" : "!";
    case "&":
      return reference.test(value.slice(at, at + longestReference)) ? "&amp;" : "&";
    case "<":
      return "&lt;";
    case "\u00a0":
      return "&nbsp;";
    case "\u00ad":
      return "&shy;";
    case "\u200c":
    case "\u200d":
      return character;
    default:
      return character.length === 1 && character > " " && character < "\u007f"
        ? `\\${character}`
        : `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
  }
}

/** Whether the rest of a text would be taken for the marks that may close a heading. */
function endsHeading(value: string, at: number): boolean {
  return (at === 0 || value[at - 1] === " ") && /^#+ *$/.test(value.slice(at));
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && wordCharacter.test(character);
}

/** Protects the spaces at the ends of a block's Markdown, which would be trimmed. */
export function guardEnds(markup: string): string {
  const start = markup.startsWith(" ") ? `&#x20;${markup.slice(1)}` : markup;
  return start.endsWith(" ") ? `${start.slice(0, -1)}&#x20;` : start;
}

/** Protects the start of a line that opens with words, so that it begins no list, heading, quotation or rule. */
export function guardLineStart(markup: string): string {
  const guarded = guardEnds(markup);
  if (/^[-+=>:#]/.test(guarded)) return `\\${guarded}`;
  return guarded.replace(/^(\d{1,9})(?=[.)])/, "$1\\");
}
