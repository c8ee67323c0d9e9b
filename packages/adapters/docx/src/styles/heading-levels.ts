/** Levels of headings in the styles of the templates of New York (`_ H _Ch`) and Geneva (`_ H _Ch_G`). */
const templateLevels: ReadonlyMap<string, number> = new Map([
  ["hch", 1],
  ["h1", 2],
  ["h23", 3],
  ["h4", 4],
  ["h56", 5],
  ["hm", 1],
  ["sl", 1],
  ["sm", 1],
  ["ss", 1],
  ["titlehch", 1],
  ["titleh1", 2],
  ["titleh2", 3],
  ["hdchapterbd", 1],
  ["hdbanner", 2],
]);

/** Styles of running text in the same templates. */
const templateTexts: ReadonlySet<string> = new Set(["singletxt", "dualtxt", "parno", "repsingletext"]);

/** Word's own styles. Word shows their names in the user's language, but writes them in English. */
const wordLevels: ReadonlyMap<string, number> = new Map([
  ["title", 1],
  ["subtitle", 2],
  ["heading1", 1],
  ["heading2", 2],
  ["heading3", 3],
  ["heading4", 4],
  ["heading5", 5],
  ["heading6", 6],
  ["heading7", 7],
  ["heading8", 8],
  ["heading9", 9],
]);

/** The level of headings in a style, by its id or its name: `_ H _Ch_G`, `HChG`, `H23`, `heading 2`. */
export function headingLevel(id: string, name: string): number | undefined {
  const [byName, byId] = [plain(name), plain(id)];
  return (
    templateLevels.get(byName) ?? wordLevels.get(byName) ?? templateLevels.get(byId) ?? wordLevels.get(byId)
  );
}

/** Whether a style is one of the templates of the United Nations. */
export function isOfTemplate(id: string, name: string): boolean {
  return [plain(name), plain(id)].some((known) => templateLevels.has(known) || templateTexts.has(known));
}

/** A name without what varies in it: spaces, underscores, strokes, the G of Geneva. */
function plain(name: string): string {
  const bare = name.toLowerCase().replace(/[^a-z0-9]/g, "");
  return bare.length > 2 && bare.endsWith("g") && isKnown(bare.slice(0, -1)) ? bare.slice(0, -1) : bare;
}

const isKnown = (name: string): boolean => templateLevels.has(name) || templateTexts.has(name);
