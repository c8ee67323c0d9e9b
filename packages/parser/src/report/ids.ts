import { numberToLetter, numberToRoman } from "@rapporteur/core";
import type { Draft, Findings, Stretch } from "../findings.ts";
import type { Label } from "../labels/label.ts";

/** Gives each draft its id, and a suffix to one that is taken. */
export interface Ids {
  readonly give: (draft: Draft, id: string, at: Stretch) => string;
}

/** Starts with no id given. */
export function startIds(findings: Findings): Ids {
  const taken = new Map<string, number>();
  return {
    give: (draft, id, at) => {
      let given = id;
      let count = taken.get(id) ?? 0;
      if (count > 0) {
        do {
          count += 1;
          given = `${id}-${count}`;
        } while (taken.has(given));
        findings.add("id-clash", at, { id, given }, draft);
      }
      taken.set(id, Math.max(count, 1));
      if (given !== id) taken.set(given, 1);
      draft.id = given;
      return given;
    },
  };
}

/** The part of an id that a label gives: as printed, or in Latin letters where it is printed in others. */
export function labelPart(label: Label, index: number): string {
  if (label.style === "bullet") return String(index + 1);
  if (label.style === "decimal") return String(label.value);
  if (/^[A-Za-z0-9]+$/.test(label.name)) return label.name;
  if (label.style === "roman") return numberToRoman(label.value);
  const letters = numberToLetter(label.value);
  return label.style === "upper" ? letters.toUpperCase() : letters;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** Words as a slug: lower case, ASCII or letters of the script, hyphens between, at most `most` characters. */
export function slug(text: string, most = 48): string {
  const words = isAscii(text)
    ? text.toLowerCase().split(/[^a-z0-9]+/)
    : text
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u);
  let made = "";
  for (const word of words) {
    if (word === "") continue;
    if (made !== "" && made.length + word.length + 1 > most) break;
    made = made === "" ? word.slice(0, most) : `${made}-${word}`;
  }
  return made;
}

/** The part of an id that an annex's name gives: letters and figures as printed, without the signs round them. */
export function namePart(name: string): string {
  // Most are of ASCII, and not worth the compiling of a class of Unicode.
  if (/^[A-Za-z0-9]+$/.test(name) || /^[\p{L}\p{N}]+$/u.test(name)) return name;
  return slug(name) || "1";
}

const signs: ReadonlyMap<string, string> = new Map([
  ["*", "star"],
  ["†", "dagger"],
  ["‡", "double-dagger"],
  ["§", "section"],
]);

/** The part of an id that a note's label gives: `59`, `a`, `star`, `star-star`, `see-there`. */
export function notePart(label: string): string {
  if (/^[A-Za-z0-9]+$/.test(label)) return label;
  if (/^[*†‡§]+$/.test(label)) return [...label].map((sign) => signs.get(sign)).join("-");
  return slug(label) || "sign";
}
