import { symbolCharacter } from "./symbol-character.ts";

/** The sign of a bullet in Unicode. Fonts of symbols put theirs where Unicode has none. */
export function bulletSign(text: string, font: string | undefined): string {
  const sign = text.trim();
  if (/^courier/i.test(font ?? "") && sign === "o") return "◦";
  const code = sign.charCodeAt(0);
  if (Number.isNaN(code)) return "•";
  if (code >= 0xf000 && code <= 0xf0ff) return symbolCharacter(code & 0xff, font ?? "Symbol") ?? "•";
  return sign;
}
