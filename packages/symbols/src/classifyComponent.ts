import type { SymbolPart, SymbolPartKind } from "./DocumentSymbol.ts";
import { isRoman } from "./roman.ts";
import { TREATY_SERIES } from "./series.ts";
import { BODIES, MODIFIERS, NATURES } from "./words.ts";

/** Says what a component in its customary spelling stands for, by its form and by the parts before it. */
export function classifyComponent(
  value: string,
  organ: string,
  before: readonly SymbolPart[],
): SymbolPartKind {
  if (/^\(?\d/.test(value)) return "number";
  if (/^(?:ES|OS|SS|S)-/.test(value)) return "session";
  if (value.startsWith("Part ")) return "bracket";
  const head = value.split(".", 1)[0] ?? value;
  if (MODIFIERS.has(head.toUpperCase()) && (value.includes(".") || /[a-z]/.test(value))) return "modifier";
  const last = before.at(-1);
  if (/^[ACEFRS]$/.test(value) && last?.kind === "number" && before.length > 1 && organ !== "ISBA")
    return "language";
  if (/^[A-Z]{3}$/.test(value) && aboutStates(organ, before) && !NATURES.has(value)) return "country";
  const upper = head.toUpperCase();
  if (NATURES.has(upper) && !(BODIES.has(upper) && before.length === 0)) return "nature";
  if (BODIES.has(upper)) return "body";
  if (/^[IVX]+$/.test(value) && isRoman(value)) return "session";
  return "word";
}

/** Once the number that follows a number is known, the first one turns out to be a session or a year. */
export function settleNumbers(parts: readonly SymbolPart[]): readonly SymbolPart[] {
  return parts.map((part, i) => {
    if (part.kind !== "number" || !parts.slice(i + 1).some(isNumbered)) return part;
    if (/^(?:19|20)\d\d$/.test(part.value)) return { ...part, kind: "year" };
    return /^\d{1,3}$/.test(part.value) ? { ...part, kind: "session" } : part;
  });
}

function isNumbered(part: SymbolPart): boolean {
  if (part.attached === true) return false;
  return (
    part.kind === "number" || ((part.kind === "nature" || part.kind === "word") && /\d/.test(part.value))
  );
}

function aboutStates(organ: string, before: readonly SymbolPart[]): boolean {
  if (TREATY_SERIES.has(organ)) return before.length > 0;
  return before.some((part) => part.value === "WG.6" || part.value === "C.12");
}
