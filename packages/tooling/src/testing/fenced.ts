/** The contents of a README's code blocks in one language (` ```js `), in order; none if there is none. */
export function fenced(readme: string, language: string): readonly string[] {
  const blocks = readme.matchAll(/^```([^\n`]*)\n(.*?)^```$/gms);
  return [...blocks].filter(([, info]) => info === language).map(([, , content = ""]) => content);
}
