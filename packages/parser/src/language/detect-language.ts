import { lexicons } from "./lexicons.ts";

/** UTF-16 code units of a text that are looked at: enough for a few dozen common words. */
const sample = 3_000;

/** The language of a text, by its script and its commonest words; English where nothing tells. */
export function detectLanguage(text: string): string {
  // The middle of a text is prose more surely than its front page.
  const from = Math.max(0, Math.floor(text.length / 2) - sample / 2);
  const middle = text.slice(from, from + sample);
  return byScript(middle) ?? byWords(middle);
}

function byScript(text: string): string | undefined {
  let han = 0;
  let arabic = 0;
  let cyrillic = 0;
  let latin = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x4e00 && code <= 0x9fff) han++;
    else if (code >= 0x600 && code <= 0x6ff) arabic++;
    else if (code >= 0x400 && code <= 0x4ff) cyrillic++;
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) latin++;
  }
  // A Chinese character says as much as three letters or more.
  if (han * 3 > latin && han * 3 > cyrillic) return "zh";
  if (arabic > latin) return "ar";
  if (cyrillic > latin) return "ru";
  return undefined;
}

function byWords(text: string): string {
  const frequency = new Map<string, number>();
  for (const word of text.toLowerCase().split(/[\s\d.,;:()“”"«»/–—-]+/))
    frequency.set(word, (frequency.get(word) ?? 0) + 1);
  let best = "en";
  // A word or two that happen to be common elsewhere tell nothing.
  let most = 2;
  for (const { language, commonWords } of lexicons) {
    let score = 0;
    for (const word of commonWords) score += frequency.get(word) ?? 0;
    if (score > most) {
      most = score;
      best = language;
    }
  }
  return best;
}
