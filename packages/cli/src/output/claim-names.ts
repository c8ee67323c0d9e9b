/** Hands out names: the wanted one the first time, then `name-2`, `name-3` … Upper and lower case count as the same. */
export function claimNames(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    let name = wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted}-${count}`;
    taken.add(name.toLowerCase());
    return name;
  };
}
