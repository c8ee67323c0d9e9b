/** Hands out names: the wanted one the first time, then `name-2`, `name-3` … Upper and lower case count as the same. */
export function claimNames(): (wanted: string) => string {
  // With the number that was handed out last, so that many reports of one id do not try all numbers each.
  const taken = new Map<string, number>();
  return (wanted) => {
    let name = wanted;
    let count = taken.get(wanted.toLowerCase()) ?? 1;
    while (taken.has(name.toLowerCase())) name = `${wanted}-${++count}`;
    if (name !== wanted) taken.set(wanted.toLowerCase(), count);
    taken.set(name.toLowerCase(), 1);
    return name;
  };
}
