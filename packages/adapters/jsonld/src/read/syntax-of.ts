/** How a text looks that is Turtle or N-Quads: a comment, an address, a label, a prefix, or the saying of one. */
const statements = /^\s*(?:[#<]|_:|@prefix\b|@base\b|prefix\s|base\s|[\p{L}\p{N}_.-]*:\S)/iu;

/** The syntax of a file, by its name's extension or else by how its text begins. */
export function syntaxOf(text: string, name: string | undefined): "jsonld" | "turtle" {
  if (name !== undefined && /\.(?:nq|nt|ttl)$/i.test(name)) return "turtle";
  if (name !== undefined && /\.(?:jsonld|json)$/i.test(name)) return "jsonld";
  return statements.test(text.slice(0, 1000)) ? "turtle" : "jsonld";
}
