/** Characters of the font Symbol by their codes, from 0x41 and from 0xA1; a space where none is in use. */
const greek = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
const signs = "ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…  ↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑";

/** Characters of the fonts Wingdings that texts use. */
const wingdings: ReadonlyMap<number, string> = new Map([
  [0x6c, "●"],
  [0x6e, "■"],
  [0x6f, "□"],
  [0x71, "❑"],
  [0x72, "❒"],
  [0x75, "◆"],
  [0x76, "❖"],
  [0x9f, "•"],
  [0xa7, "▪"],
  [0xa8, "◻"],
  [0xd8, "➢"],
  [0xe0, "→"],
  [0xfb, "✗"],
  [0xfc, "✓"],
  [0xfd, "☒"],
  [0xfe, "☑"],
]);

/** The character that a font of symbols shows for a code (0x20 to 0xFF), in Unicode; undefined if it is not known. */
export function symbolCharacter(code: number, font: string): string | undefined {
  if (/wingdings/i.test(font)) return wingdings.get(code);
  if (!/symbol/i.test(font)) return undefined;
  const known = code >= 0xa1 ? [...signs][code - 0xa1] : [...greek][code - 0x41];
  if (known !== undefined && known !== " ") return known;
  return code >= 0x20 && code < 0x41 ? String.fromCharCode(code) : undefined;
}
