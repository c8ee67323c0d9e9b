/** The first place where a text stops being JSON, and what should stand there. */
export interface JsonFault {
  readonly offset: number;
  readonly expected: string;
}

/** What may come next; the names are what a message says of it. */
type Expected =
  | "a value"
  | "a value or ]"
  | "a key in quotes"
  | "a key in quotes or }"
  | "a colon"
  | "a comma"
  | "the end";

/**
 * Finds the first fault of a text that is no JSON (RFC 8259); undefined if it is JSON. It goes through the text once
 * and does not recurse; engines' own messages differ and often give no place.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const open: string[] = [];
  let expected: Expected = "a value";
  let index = 0;
  const closed = (): Expected => (open.length === 0 ? "the end" : "a comma");

  for (;;) {
    index = match(/[ \t\n\r]*/y, text, index);
    const character = text[index];
    if (character === undefined && expected === "the end") return undefined;
    const fault = (at = index): JsonFault => {
      const closing = open.at(-1) === "{" ? "}" : "]";
      return { offset: at, expected: expected === "a comma" ? `a comma or ${closing}` : expected };
    };
    const valueMayCome: boolean = expected === "a value" || expected === "a value or ]";
    const keyMayCome: boolean = expected === "a key in quotes" || expected === "a key in quotes or }";

    if (
      (character === "]" && open.at(-1) === "[" && (expected === "a comma" || expected === "a value or ]")) ||
      (character === "}" &&
        open.at(-1) === "{" &&
        (expected === "a comma" || expected === "a key in quotes or }"))
    ) {
      open.pop();
      index++;
      expected = closed();
    } else if (character === "," && expected === "a comma") {
      index++;
      expected = open.at(-1) === "{" ? "a key in quotes" : "a value";
    } else if (character === ":" && expected === "a colon") {
      index++;
      expected = "a value";
    } else if (character === '"' && (valueMayCome || keyMayCome)) {
      const end = stringEnd(text, index);
      if (!end.closed)
        return { offset: end.index, expected: "a character of a string, or its closing quote" };
      index = end.index;
      expected = keyMayCome ? "a colon" : closed();
    } else if ((character === "{" || character === "[") && valueMayCome) {
      open.push(character);
      index++;
      expected = character === "{" ? "a key in quotes or }" : "a value or ]";
    } else if (valueMayCome) {
      const end = match(/true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y, text, index);
      if (end === index) return fault();
      index = end;
      expected = closed();
    } else {
      return fault();
    }
  }
}

function match(sticky: RegExp, text: string, index: number): number {
  sticky.lastIndex = index;
  return sticky.test(text) ? sticky.lastIndex : index;
}

/** The offset after a string that begins at `index`, or that of its fault. */
function stringEnd(text: string, start: number): { readonly index: number; readonly closed: boolean } {
  let index = start + 1;
  while (index < text.length) {
    const unit = text.charCodeAt(index);
    if (unit === 0x22) return { index: index + 1, closed: true };
    if (unit < 0x20) break;
    const end = unit === 0x5c ? match(/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y, text, index) : index + 1;
    if (end === index) break;
    index = end;
  }
  return { index, closed: false };
}
