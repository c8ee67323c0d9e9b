/**
 * Where in a JSON text the value stands that a JSON Pointer names: its first offset and the one after its last.
 * Undefined if there is none, or if the text is no JSON up to there. Goes through the text once.
 */
export function valueAt(text: string, pointer: string): readonly [start: number, end: number] | undefined {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  let at = skipSpace(text, 0);
  for (const step of steps) {
    const inside =
      text[at] === "{" ? memberOf(text, at, step) : text[at] === "[" ? itemOf(text, at, step) : undefined;
    if (inside === undefined) return undefined;
    at = inside;
  }
  const end = skipValue(text, at);
  return end > at ? [at, end] : undefined;
}

function memberOf(text: string, open: number, name: string): number | undefined {
  let at = skipSpace(text, open + 1);
  while (text[at] === '"') {
    const end = skipString(text, at);
    const value = skipSpace(text, skipSpace(text, end) + 1);
    if (nameIn(text.slice(at, end)) === name) return value;
    at = next(text, value);
  }
  return undefined;
}

function nameIn(quoted: string): string | undefined {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return undefined;
  }
}

function itemOf(text: string, open: number, step: string): number | undefined {
  let at = skipSpace(text, open + 1);
  for (let left = Number(step); left > 0; left -= 1) {
    const after = next(text, at);
    if (after <= at) return undefined;
    at = after;
  }
  return at < text.length && text[at] !== "]" && /^\d+$/.test(step) ? at : undefined;
}

/** The start of what follows a value and its comma; the closing bracket where nothing does. */
function next(text: string, value: number): number {
  const after = skipSpace(text, skipValue(text, value));
  return text[after] === "," ? skipSpace(text, after + 1) : text.length;
}

function skipValue(text: string, start: number): number {
  let depth = 0;
  let at = start;
  while (at < text.length) {
    const character = text[at];
    if (character === '"') at = skipString(text, at);
    else {
      if (character === "{" || character === "[") depth += 1;
      else if (character === "}" || character === "]") depth -= 1;
      else if (depth === 0 && character === ",") return at;
      if (depth < 0) return at;
      at += 1;
    }
    if (depth === 0 && /["}\]]/.test(text[at - 1] ?? "")) return at;
  }
  return at;
}

function skipString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return Math.min(at + 1, text.length);
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (/\s/.test(text[at] ?? "")) at += 1;
  return at;
}
