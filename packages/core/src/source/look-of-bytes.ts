/** First bytes of files that are often taken for text, as Latin-1, with what to call them. */
const signatures: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF file"],
  ["PK\u0003\u0004", "a ZIP archive, such as a Word file (.docx)"],
  ["PK\u0005\u0006", "an empty ZIP archive"],
  ["\u00d0\u00cf\u0011\u00e0", "an old Microsoft Office file (.doc, .xls)"],
  ["{\\rtf", "a Rich Text file (.rtf)"],
  ["\u0089PNG", "a PNG picture"],
  ["\u00ff\u00d8\u00ff", "a JPEG picture"],
  ["GIF8", "a GIF picture"],
  ["II*\u0000", "a TIFF picture"],
  ["MM\u0000*", "a TIFF picture"],
  ["\u001f\u008b", "a gzip archive"],
  ["SQLite format 3", "an SQLite database"],
];

/** What bytes look like by their first few, in words ("a PDF file"); undefined if they may be text. */
export function lookOfBytes(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return signatures.find(([signature]) => head.startsWith(signature))?.[1];
}
