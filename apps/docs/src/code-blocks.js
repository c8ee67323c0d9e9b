/**
 * Takes the fenced blocks of code out of a Markdown text.
 * @param {string} markdown
 * @returns {{ language: string, code: string }[]} in their order, each without the closing line break
 */
export function codeBlocks(markdown) {
  return [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)\n?```$/gm)].map(([, language = "", code = ""]) => ({
    language,
    code,
  }));
}
