/**
 * Reads RFC 4180 text with a header line into one plain object a row.
 * @param {string} text the file; a byte order mark is dropped
 * @returns {Record<string, string>[]} cells by column name
 */
export function readCsv(text) {
  const rows = [];
  let row = [];
  let cell = "";
  let quoted = false;
  const source = text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  for (let at = 0; at < source.length; at++) {
    const char = source[at];
    if (quoted) {
      if (char !== '"') cell += char;
      else if (source[at + 1] === '"') cell += source[++at];
      else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === "," || char === "\n") {
      row.push(cell);
      cell = "";
      if (char === "\n") {
        rows.push(row);
        row = [];
      }
    } else cell += char;
  }
  if (cell || row.length > 0) rows.push([...row, cell]);
  const [header, ...body] = rows;
  return body.map((cells) => {
    if (cells.length !== header.length)
      throw new Error(`row has ${cells.length} cells, header ${header.length}`);
    return Object.fromEntries(header.map((column, index) => [column, cells[index]]));
  });
}
