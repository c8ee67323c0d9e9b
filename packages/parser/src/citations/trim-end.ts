/** A text without the white space and the marks at its end. A pattern would look at every mark inside it as well. */
export function trimEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && isTrimmed(text.charCodeAt(end - 1), text, end - 1, marks)) end--;
  return end === text.length ? text : text.slice(0, end);
}

function isTrimmed(code: number, text: string, at: number, marks: string): boolean {
  return code === 0x20 || code === 0x0a || code === 0xa0 || marks.includes(text.charAt(at));
}
