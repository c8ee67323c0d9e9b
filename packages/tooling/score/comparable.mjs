const RESOLUTION =
  /^((?:[A-Z.]+\/)+(?:RES|DEC)\/(?:E?S-)?[\dIVXL]+(?:\/\d+)?)([A-Z](?:-[A-Z])?)?(\([^)]*\))?([A-Z](?:-[A-Z])?)?$/;

/**
 * A symbol in the form that is compared: capitals, no white space, hyphens for dashes; without the letter behind the
 * number of a resolution and without the part in brackets that a link adds (`(SUPP)`, `(vol. I)`, `(Part II)`).
 *
 * @param {string} symbol
 */
export function comparable(symbol) {
  const plain = folded(symbol).replace(/\((?:SUPP|VOL\.?[IVX]+|PART[IVX]+)\)/g, "");
  const match = RESOLUTION.exec(plain);
  return match === null ? plain : `${match[1]}${match[3] ?? ""}`;
}

/**
 * Whether a symbol stands in a text in full: that its publisher set no link there is no fault of the reader.
 *
 * @param {string} symbol in the form that is compared
 * @param {string} text
 */
export function standsInText(symbol, text) {
  return folded(text).includes(symbol);
}

/** @param {string} text */
function folded(text) {
  return text
    .toUpperCase()
    .replace(/\s+/g, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-");
}
