/** A number of a sequence, and the run it belongs to: the body, or one of the annexes, which may begin again at 1. */
export interface RunNumber {
  readonly run: string;
  readonly number: string;
  readonly node: string;
}

/** A number that is missing, repeated or backward: what stands there, what came before, what was expected. */
export interface NumberBreak {
  readonly node: string;
  readonly data: { readonly number: string; readonly previous: string; readonly expected: string };
}

/**
 * The breaks in numbers that should go 1, 2, 3 … A new run may begin at 1 or go on. A number followed by letters
 * (`"83 bis"`, `"12A"`) may repeat the one before; of `"25.3"` the last figures count, under `"25."`; what begins with no figure is passed over. After a backward
 * number both ways to go on are right, so that one fault gives one break.
 */
export function numberBreaks(numbers: Iterable<RunNumber>): NumberBreak[] {
  const breaks: NumberBreak[] = [];
  let run: string | undefined;
  let previous: { readonly label: string; readonly value: number } | undefined;
  let highest = 0;
  for (const { run: thisRun, number: label, node } of numbers) {
    const figures = /^((?:[0-9]{1,9}\.)*)([0-9]{1,9})([\s\S]*)$/.exec(label);
    if (!figures) continue;
    const [, prefix = "", last, rest] = figures;
    const value = Number(last);
    const inserted = rest !== "" && value === previous?.value && label !== previous.label;
    const series = `${thisRun} ${prefix}`;
    const anew = series !== run && value === 1;
    if (anew) highest = 0;
    const fits = inserted || anew || value === highest + 1 || (previous && value === previous.value + 1);
    if (!fits) {
      const data = {
        number: label,
        previous: previous?.label ?? "none",
        expected: `${prefix}${highest + 1}`,
      };
      breaks.push({ node, data });
    }
    run = series;
    previous = { label, value };
    highest = Math.max(highest, value);
  }
  return breaks;
}
