/** Whether a word or number goes on at an offset from the character before it. */
export function isInsideWord(text: string, at: number): boolean {
  return at > 0 && /[A-Za-z\u00C0-\u04FF\d]/.test(text.charAt(at - 1));
}
