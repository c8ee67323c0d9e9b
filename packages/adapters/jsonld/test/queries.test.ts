import { plainText, type Report, walk } from "@rapporteur/core";
import { Store, type Term } from "oxigraph";
import { expect, test } from "vitest";
import { realReport } from "./real-report.ts";
import { written } from "./written.ts";

const report = realReport();
const store = new Store();
store.load(written(report, { syntax: "turtle" }), { format: "text/turtle" });

const prefixes = `
  PREFIX cito: <http://purl.org/spar/cito/>
  PREFIX doco: <http://purl.org/spar/doco/>
  PREFIX rapporteur: <https://rapporteur.github.io/rapporteur/vocabulary#>
  PREFIX schema: <http://schema.org/>
`;

function select(query: string): readonly Readonly<Record<string, string | undefined>>[] {
  const rows = store.query(prefixes + query) as Map<string, Term>[];
  return rows.map((row) => Object.fromEntries(Array.from(row, ([name, term]) => [name, term.value])));
}

test("the store takes N-Quads too, and holds the same", () => {
  const other = new Store();
  other.load(written(report, { syntax: "nquads" }), { format: "application/n-quads" });
  expect(other.size).toBe(store.size);
});

test("which paragraphs cite A/HRC/38/41?", () => {
  const rows = select(
    `
    SELECT DISTINCT ?label WHERE {
      ?paragraph a doco:Paragraph ; rapporteur:label ?label ;
        schema:hasPart*/rapporteur:note?/cito:cites <https://docs.un.org/A/HRC/38/41> .
    }
    ORDER BY xsd:integer(?label)`.replace("xsd:integer", "<http://www.w3.org/2001/XMLSchema#integer>"),
  );
  const labels = rows.map(({ label }) => label);
  expect(labels).toEqual(["32", "33", "34", "35", "38"]);
  expect(labels).toEqual(paragraphsNaming(report, "A/HRC/38/41"));
});

test("what is asked of OHCHR?", () => {
  const rows = select(`
    SELECT ?label ?words WHERE {
      ?recommendation a rapporteur:Recommendation ; rapporteur:label ?label ; rapporteur:act ?act .
      ?act schema:text ?words ; rapporteur:directive true ; rapporteur:addressee/rapporteur:printed "OHCHR" .
    }
    ORDER BY ?label`);
  expect(rows.map(({ label }) => label)).toEqual(["83 (h)"]);
  const { words = "" } = rows[0] ?? {};
  expect(words).toMatch(/^Further requests OHCHR to identify the human rights risks/);
  const [point] = report.recommendations.filter(({ label }) => label === "83 (h)");
  expect(textsOf(report).get(point?.point ?? "")).toContain(words);
});

test("where do States' submissions stand?", () => {
  const rows = select(`
    SELECT ?name ?paragraph WHERE {
      ?submission schema:about ?state ; rapporteur:paragraph/rapporteur:label ?paragraph .
      ?state a schema:Country ; schema:name ?name .
    }`);
  expect(new Set(rows.map(({ name }) => name)).size).toBe(17);
  expect(rows).toContainEqual({ name: "Argentina", paragraph: "44" });
});

/** The numbers of paragraphs in whose own words, points or notes a symbol is printed, found without the graph. */
function paragraphsNaming({ footnotes, ...rest }: Report, symbol: string): readonly string[] {
  const named = new RegExp(`${symbol.replaceAll("/", "\\/")}(?![\\d/])`);
  const notes = footnotes.filter((note) => named.test(plainText(note))).map(({ id }) => id);
  const numbers: string[] = [];
  walk({ ...rest, footnotes: [] }, (node) => {
    if (node.type !== "paragraph" || node.number === undefined) return;
    const printed = JSON.stringify(node);
    const marked = notes.some((id) => printed.includes(`"footnote":"${id}"`));
    if (marked || named.test(plainText(node)) || node.points.some((point) => named.test(plainText(point)))) {
      numbers.push(node.number);
    }
  });
  return numbers;
}

function textsOf(source: Report): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  walk(source, (node) => {
    texts.set(node.id, plainText(node));
  });
  return texts;
}
