/** A number with its noun, thousands parted by commas: `counted(1, "note")` is "1 note", 1200 gives "1,200 notes". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${grouped(count)} ${count === 1 ? singular : plural}`;
}

/** A whole number in digits, thousands parted by commas. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
