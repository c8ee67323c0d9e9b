import type { Fact } from "./fact.ts";

/** No words hold control characters, which no printed page has and many formats cannot carry. */
export const textIsClean = {
  id: "text-is-clean",
  check: (_report, { controlCharacters }) =>
    controlCharacters.map(({ character, holder }) => ({
      node: holder?.node.id,
      data: { character: name(character) },
    })),
} as const satisfies Fact;

function name(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
