/** Says where two texts part, with some of what stands around; undefined if they are the same. */
export function firstDifference(one: string, other: string): string | undefined {
  if (one === other) return undefined;
  let at = 0;
  while (one[at] === other[at]) at++;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
  return `at character ${at}:\n  ${around(one)}\n  ${around(other)}`;
}
