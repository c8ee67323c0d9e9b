/**
 * Builds a reader of spelt-out ordinals: the words of tens and units add up. `split` parts a compound into its words.
 * Gives undefined where a word of the label is a numeral and another, before the noun, is not.
 */
export function ordinalReader(
  values: Readonly<Record<string, number>>,
  split: RegExp,
): (label: string) => number | undefined {
  const words = new Map(Object.entries(values));
  return (label) => {
    const digits = /(\d{1,3})/.exec(label);
    if (digits) return Number(digits[1]);
    let sum = 0;
    for (const word of label.toLowerCase().normalize("NFC").split(split)) {
      const value = words.get(word);
      if (value === 100 && sum > 0 && sum < 10) sum *= 100;
      else sum += value ?? 0;
    }
    return sum > 0 ? sum : undefined;
  };
}
