import { Parser, Writer } from "n3";
import { describe, expect, test } from "vitest";
import type { Refusal } from "../src/read/refusal.ts";
import { readTurtle } from "../src/read/turtle/read-turtle.ts";
import { graphNQuads } from "./graph-nquads.ts";
import { canonical } from "./processor.ts";

/** Texts that n3 and this package have to take for the same graph. */
const texts: Record<string, string> = {
  "N-Triples": '<http://e/a> <http://e/p> "v" .\n<http://e/a> <http://e/p> <http://e/b> .\n',
  "N-Quads": '<http://e/a> <http://e/p> "v"@en-gb <http://e/g> .\n_:b <http://e/p> "x"^^<http://e/t> _:g .\n',
  comments: "# one\n<http://e/a> # two\n <http://e/p>#three\n <http://e/b> . # four",
  prefixes: '@prefix e: <http://e/> .\nPREFIX : <http://f/>\ne:a a e:T ; :p "x" , "y" ;; e:q e:b-c.d ;.\n',
  bases: "@base <http://e/x/> .\n<a> <p> <../b>, <#c>, <> .\nBASE <http://f/>\n<a> <p> <b> .",
  "prefixed names": "@prefix e: <http://e/> . e:a\\/b e:p%20q e:c:d . e: e:1 e:é .",
  numbers: "@prefix e: <http://e/> . e:a e:p 1, -2, +3, 4.5, .5, 6e7, -8.9E-1 .",
  truth: "@prefix e: <http://e/> . e:a e:p true, false ; e:truest e:true .",
  quotes: `@prefix e: <http://e/> . e:a e:p 'single "x"', "double 'x'", '''long 'x' ''y
z''', """long "x" ""y"" """, "", """""" .`,
  escapes: String.raw`<http://e/\u00e9> <http://e/p> "\t\n\r\b\f\"\'\\ \u00e9 \U0001F600" .`,
  labels: '_:a <http://e/p> _:b-1.2 . _:b-1.2 <http://e/q> "v".',
};

describe.each(Object.entries(texts))("%s", (_, text) => {
  test("are the same graph here as in n3", async () => {
    const writer = new Writer({ format: "N-Triples" });
    for (const { subject, predicate, object } of new Parser().parse(text)) {
      writer.addQuad(subject, predicate, object);
    }
    const theirs = await new Promise<string>((resolve, reject) =>
      writer.end((error, printed) => (error ? reject(error) : resolve(printed))),
    );
    const ours = graphNQuads(readTurtle(text, undefined, undefined));
    expect(await canonical(ours)).toBe(await canonical(theirs));
  });
});

/** Texts that are refused, with the line and column of the fault, and what the finding says. */
const faults: Record<string, readonly [text: string, line: number, column: number, words: string]> = {
  "no full stop": ["<http://e/a> <http://e/p> <http://e/b>", 1, 39, "the end of the text"],
  "a text without end": ['\n<http://e/a> <http://e/p> "v .', 2, 31, "closing quote"],
  "a line end in a text": ['<http://e/a> <http://e/p> "v\n" .', 1, 29, "closing quote"],
  "an odd address": ["<http://e/a b> <http://e/p> 1 .", 1, 1, "an address"],
  "a prefix unknown": ["x:a x:b x:c .", 1, 1, "a prefix that is declared"],
  "a literal for a subject": ['"a" <http://e/p> 1 .', 1, 1, "a node"],
  "a label for a property": ["<http://e/a> _:p 1 .", 1, 14, "a prefix that is declared"],
  "an odd escape": ['<http://e/a> <http://e/p> "a\\q" .', 1, 29, "an escaped character"],
  "no such character": ['<http://e/a> <http://e/p> "\\U00110000" .', 1, 28, "an escaped character"],
  "broken JSON": [
    '<http://e/a> <http://e/p> "{"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON> .',
    1,
    30,
    "JSON in a literal",
  ],
  "a node in brackets": ["<http://e/a> <http://e/p> [] .", 1, 27, "a node in brackets"],
  "a list": ["<http://e/a> <http://e/p> (1) .", 1, 27, "a list"],
  "a graph in braces": ["{ <http://e/a> <http://e/p> 1 }", 1, 1, "a graph in braces"],
  "a quoted statement": ["<< <http://e/a> <http://e/p> 1 >> <http://e/p> 1 .", 1, 1, "a quoted statement"],
};

test.each(Object.entries(faults))("%s is refused where it stands", (_, [text, line, column, words]) => {
  const attempt = () => readTurtle(text, undefined, "report.ttl");
  expect(attempt).toThrow(words);
  try {
    attempt();
  } catch (error) {
    expect((error as Refusal).diagnostic.place).toMatchObject({ file: "report.ttl", line, column });
  }
});
