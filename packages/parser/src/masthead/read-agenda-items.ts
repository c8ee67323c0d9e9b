/** Reads the numbers of agenda items: `2 and 3`, `72 (b)`, `3 (b) (ii)`, `68 (a) and (c)` (which gives 68 (a), 68 (c)). */
export function readAgendaItems(text: string): string[] {
  const items: string[] = [];
  let number = "";
  for (const match of text.matchAll(
    /(\d{1,3})((?:\s*\([^\s\d()]{1,4}\)|\s*[^\s\d(),]\))*)|((?:\([^\s\d()]{1,4}\)\s*)+|[^\s\d(),]\))/g,
  )) {
    const [, digits, letters = "", alone] = match;
    if (digits !== undefined) {
      number = digits;
      items.push(tidy(`${digits} ${letters}`));
    } else if (number !== "" && alone !== undefined) items.push(tidy(`${number} ${alone}`));
  }
  return items;
}

const tidy = (item: string): string => item.replace(/\s+/g, " ").trim();
