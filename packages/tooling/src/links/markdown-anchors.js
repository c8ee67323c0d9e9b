/**
 * Takes the code out of a Markdown text, in which nothing is a link or a heading. Lines stay lines.
 * @param {string} markdown
 * @returns {string}
 */
export function withoutCode(markdown) {
  const fenced = /^( {0,3}|> )(`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?\n)?\1\2`*~* *$/gm;
  return markdown.replace(fenced, (code) => code.replace(/[^\n]/g, "")).replace(/`[^`\n]+`/g, "");
}

/**
 * The anchors that a Markdown text offers where it is shown: its headings, as GitHub names them, and its own `id`s.
 * @param {string} markdown
 * @returns {Set<string>}
 */
export function markdownAnchors(markdown) {
  /** @type {Map<string, number>} */
  const used = new Map();
  const headings = [...markdown.replace(/^```[\s\S]*?^```/gm, "").matchAll(/^#{1,6} +(.+?)(?: +#+)?$/gm)].map(
    ([, title = ""]) => {
      const slug = slugOf(title);
      const before = used.get(slug) ?? 0;
      used.set(slug, before + 1);
      return before === 0 ? slug : `${slug}-${before}`;
    },
  );
  const ids = [...markdown.matchAll(/<[a-z]+ [^>]*?(?:id|name)="([^"]+)"/g)].map(([, id = ""]) => id);
  return new Set([...headings, ...ids]);
}

/**
 * @param {string} title Markdown of a heading
 * @returns {string}
 */
function slugOf(title) {
  return title
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
}
