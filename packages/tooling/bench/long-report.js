/**
 * A report many times as long: the body of a real one again and again, with chapters, paragraphs and notes
 * numbered on in sequence, as a longer report would have them.
 * @param {string} text a report in the OCR dialect whose body begins with chapter I
 * @param {number} copies
 * @returns {string}
 */
export function longReport(text, copies) {
  const start = text.search(/^#+ \**I\. /m);
  if (start < 0) throw new Error("The text has no chapter I.");
  const body = text.slice(start);
  const step = {
    chapters: [...body.matchAll(chapter)].length,
    paragraphs: [...body.matchAll(paragraph)].length,
    notes: Math.max(...[...body.matchAll(note)].map(([, number]) => Number(number))),
  };
  const bodies = Array.from({ length: copies }, (_, copy) => {
    let chapters = copy * step.chapters;
    return body
      .replace(chapter, (_whole, marks, _label) => {
        chapters += 1;
        return `${marks}${roman(chapters)}. `;
      })
      .replace(paragraph, (_whole, number) => `${Number(number) + copy * step.paragraphs}. `)
      .replace(note, (_whole, number) => `<sup>${Number(number) + copy * step.notes}</sup>`);
  });
  return text.slice(0, start) + bodies.join("\n\n");
}

/** A chapter's heading: a roman number that is not a State's letter under the summary of what States reported. */
const chapter = /^(#+ \**)(I|II|III|IV|V)\. (?!Mauritius)/gm;
const paragraph = /^(\d+)\. /gm;
const note = /<sup>(\d+)<\/sup>/g;

/** @type {readonly (readonly [number, string])[]} */
const numerals = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/**
 * @param {number} value
 * @returns {string}
 */
function roman(value) {
  const found = numerals.find(([size]) => size <= value);
  return found ? found[1] + roman(value - found[0]) : "";
}
