import type { Inline } from "@rapporteur/core";

/**
 * Inline content as the JSON that the graph holds: keys in the order of RFC 8785, so that the same content is the
 * same literal everywhere. It stands in an object, as some processors take a list of one apart. The ids of footnotes whose marks stand in it are added to `notes`.
 */
export function exactInlines(inlines: readonly Inline[], notes: Set<string>): readonly object[] {
  return inlines.map((inline) => {
    switch (inline.type) {
      case "text":
        return { type: inline.type, value: inline.value };
      case "break":
        return { type: inline.type };
      case "footnoteReference":
        notes.add(inline.footnote);
        return { footnote: inline.footnote, type: inline.type };
      case "link":
        return { children: exactInlines(inline.children, notes), type: inline.type, url: inline.url };
      default:
        return { children: exactInlines(inline.children, notes), type: inline.type };
    }
  });
}
