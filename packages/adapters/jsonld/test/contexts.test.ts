import { describe, expect, test } from "vitest";
import { readJsonLd } from "../src/read/jsonld/read-jsonld.ts";
import { resolveAddress } from "../src/read/jsonld/resolve-address.ts";
import { Refusal } from "../src/read/refusal.ts";
import { graphNQuads } from "./graph-nquads.ts";
import { canonical, jsonldJs } from "./processor.ts";

const ex = "https://example.org/";

/** Documents that both processors have to take for the same graph. */
const documents: Record<string, unknown> = {
  "whole addresses": { "@id": `${ex}a`, [`${ex}p`]: [{ "@value": "v" }, { "@id": `${ex}b` }] },
  "terms and prefixes": {
    "@context": { e: ex, p: "e:p", q: { "@id": "e:q" } },
    "@id": "e:a",
    p: "v",
    q: "w",
    "e:r": 1,
  },
  "terms defined further down": {
    "@context": { a: "b:c", b: "d:e/", d: ex },
    "@id": `${ex}a`,
    a: "v",
    "b:x": "w",
  },
  "a prefix by word": {
    "@context": { e: { "@id": `${ex}x`, "@prefix": true }, f: { "@id": `${ex}y` } },
    "@id": `${ex}a`,
    "e:p": "v",
    "f:p": "w",
  },
  "a simple term that is no prefix": { "@context": { e: `${ex}x` }, "@id": `${ex}a`, "e:p": "v" },
  "keywords by other names": {
    "@context": { id: "@id", a: "@type", val: "@value", items: "@graph", lang: "@language", e: ex },
    items: [{ id: `${ex}a`, a: ["e:T", "e:U"], "e:p": { val: "v", lang: "fr" } }],
  },
  "a vocabulary": {
    "@context": { "@vocab": ex },
    "@id": `${ex}a`,
    "@type": "T",
    p: { q: "v", "@id": `${ex}b` },
  },
  "a term that says nothing": {
    "@context": { "@vocab": ex, gone: null, also: { "@id": null } },
    "@id": `${ex}a`,
    gone: 1,
    also: { p: 2 },
    p: 1,
  },
  "a base": {
    "@context": { "@base": `${ex}x/y?z`, "@vocab": ex },
    "@id": "#a",
    p: [{ "@id": "" }, { "@id": "../b" }, { "@id": "c/./d" }],
  },
  "a base on a base": {
    "@context": [{ "@base": `${ex}x/y` }, { "@base": "../z" }, { "@vocab": ex }],
    "@id": "w",
    p: 1,
  },
  coercion: {
    "@context": {
      "@vocab": ex,
      "@base": ex,
      link: { "@type": "@id" },
      word: { "@type": "@vocab" },
      day: { "@type": "http://www.w3.org/2001/XMLSchema#date" },
      free: { "@type": "@none" },
      json: { "@type": "@json" },
    },
    "@id": "a",
    link: ["b", { "@id": "c" }],
    word: ["T", "link"],
    day: "2023-08-03",
    free: "x",
    json: { a: null, b: [1, "é"] },
  },
  "types that are relative": { "@context": { "@base": ex }, "@id": "a", "@type": "T" },
  languages: {
    "@context": {
      "@vocab": ex,
      "@language": "en",
      fr: { "@id": "p", "@language": "fr" },
      none: { "@id": "q", "@language": null },
    },
    "@id": `${ex}a`,
    r: "colour",
    fr: "couleur",
    none: "x",
    n: 3,
  },
  containers: {
    "@context": {
      "@vocab": ex,
      "@base": ex,
      set: { "@container": "@set" },
      byId: { "@container": ["@id", "@set"], "@type": "@id" },
      byType: { "@container": "@type" },
      byIndex: { "@container": "@index" },
    },
    "@id": "a",
    set: ["x", { "@set": ["y"] }],
    byId: { b: { p: 1 }, c: [{ p: 2 }] },
    byType: { T: { "@id": "d", p: 3 }, "@none": { "@id": "e", p: 4 } },
    byIndex: { one: "x", two: ["y", { "@id": "f", p: 5 }] },
  },
  "reverse properties": {
    "@context": { "@vocab": ex, "@base": ex, partOf: { "@reverse": "part", "@type": "@id" } },
    "@id": "a",
    partOf: ["b", { "@id": "c", p: 1 }],
    "@reverse": { knows: { "@id": "d", p: 2 } },
  },
  "contexts in nodes": {
    "@context": { p: `${ex}p`, q: { "@id": `${ex}q`, "@type": "@id" } },
    "@id": `${ex}a`,
    p: { "@context": { p: `${ex}other`, q: null }, "@id": `${ex}b`, p: "inner", q: "left out" },
    q: `${ex}c`,
  },
  "a context taken back": {
    "@context": [{ p: `${ex}p` }, null, { "@vocab": `${ex}v/` }],
    "@id": `${ex}a`,
    p: 1,
  },
  "graphs and what is included": {
    "@context": { "@vocab": ex, "@base": ex },
    "@id": "a",
    p: 1,
    "@included": [{ "@id": "b", p: 2 }],
  },
  "nulls and empty lists": {
    "@context": { "@vocab": ex },
    "@id": `${ex}a`,
    p: null,
    q: [],
    r: [null, "x"],
    s: { "@value": null },
  },
  "numbers, truth and texts": {
    "@context": { "@vocab": ex },
    "@id": `${ex}a`,
    p: [1, -7, true, false, "1", 'line\nline\t"q" \\'],
  },
  "nodes without an address": { "@context": { "@vocab": ex }, p: { q: { r: "v" } } },
  "types listed": {
    "@context": { "@vocab": ex, "@type": { "@container": "@set" } },
    "@id": `${ex}a`,
    "@type": ["T"],
  },
  "protected terms said again": {
    "@context": [{ "@protected": true, p: `${ex}p` }, { p: `${ex}p` }],
    "@id": `${ex}a`,
    p: "v",
  },
};

describe.each(Object.entries(documents))("%s", (_, document) => {
  test("are the same graph here as in jsonld.js", async () => {
    const theirs = await jsonldJs.toNQuadsFreely(document);
    expect(theirs).not.toBe("");
    expect(await canonical(graphNQuads(readJsonLd(document, undefined).graph))).toBe(await canonical(theirs));
  });
});

/** Documents that are refused, and what the finding says. */
const refused: Record<string, readonly [document: unknown, code: string, words: string]> = {
  "a remote context": [{ "@context": "https://schema.org" }, "context-is-remote", "https://schema.org"],
  "a remote context in a list": [
    { "@context": [{}, "https://schema.org/"] },
    "context-is-remote",
    "nothing is ever fetched",
  ],
  "a remote context in a node": [
    { "@context": { "@vocab": ex }, p: { "@context": "x.jsonld" } },
    "context-is-remote",
    "x.jsonld",
  ],
  "a context by import": [{ "@context": { "@import": `${ex}c` } }, "feature-not-read", "@import"],
  "a context that does not propagate": [
    { "@context": { "@propagate": false } },
    "feature-not-read",
    "@propagate",
  ],
  "a relative vocabulary": [{ "@context": { "@vocab": "words/" } }, "feature-not-read", "relative @vocab"],
  "a context for one term": [
    { "@context": { p: { "@id": `${ex}p`, "@context": {} } } },
    "feature-not-read",
    "@context in the term",
  ],
  nesting: [{ "@context": { p: { "@id": `${ex}p`, "@nest": "x" } } }, "feature-not-read", "@nest"],
  "a list in a term": [
    { "@context": { p: { "@id": `${ex}p`, "@container": "@list" } } },
    "feature-not-read",
    '"@list"',
  ],
  "a list in a value": [
    { "@id": `${ex}a`, [`${ex}p`]: { "@list": ["a"] } },
    "feature-not-read",
    "order is told by positions",
  ],
  "a term that leads to itself": [
    { "@context": { a: "b:x", b: "a:y" } },
    "context-is-invalid",
    "leads to itself",
  ],
  "a protected term that changes": [
    { "@context": [{ "@protected": true, p: `${ex}p` }, { p: `${ex}q` }] },
    "context-is-invalid",
    "protected",
  ],
  "protected terms taken back": [
    { "@context": [{ "@protected": true, p: `${ex}p` }, null] },
    "context-is-invalid",
    "takes back",
  ],
  "a term without an address": [{ "@context": { p: {} } }, "context-is-invalid", "no address"],
  "a term of an odd kind": [{ "@context": { p: 5 } }, "context-is-invalid", "neither text nor object"],
  "another version": [{ "@context": { "@version": 1.0 } }, "context-is-invalid", "1.1"],
  "an @id that is no text": [{ "@id": 5 }, "value-is-invalid", "@id is no text"],
  "an @type that is no address": [{ "@type": {} }, "value-is-invalid", "@type"],
  "a value with odd keys": [{ [`${ex}p`]: { "@value": "x", p: 1 } }, "value-is-invalid", '"p"'],
  "a reverse property to a literal": [
    { "@context": { p: { "@reverse": `${ex}p` } }, p: "x" },
    "value-is-invalid",
    "reverse",
  ],
  "a text for a document": ["x", "value-is-invalid", "no object"],
};

test.each(Object.entries(refused))("%s is refused", (_, [document, code, words]) => {
  const attempt = () => readJsonLd(document, undefined);
  expect(attempt).toThrow(Refusal);
  expect(attempt).toThrow(words);
  try {
    attempt();
  } catch (error) {
    expect((error as Refusal).diagnostic).toMatchObject({ code: `jsonld/${code}`, severity: "error" });
  }
});

test("a key without an address is noted once, with its place", () => {
  const { diagnostics } = readJsonLd(
    { "@context": { "@base": ex }, "@graph": [{ odd: 1 }, { odd: 2 }] },
    undefined,
  );
  expect(diagnostics).toMatchObject([
    { code: "jsonld/key-without-address", severity: "warning", place: { pointer: "/@graph/0/odd" } },
  ]);
});

/** The examples of RFC 3986, section 5.4. */
const base = "http://a/b/c/d;p?q";
const resolved: Record<string, string> = {
  "g:h": "g:h",
  g: "http://a/b/c/g",
  "./g": "http://a/b/c/g",
  "g/": "http://a/b/c/g/",
  "/g": "http://a/g",
  "//g": "http://g",
  "?y": "http://a/b/c/d;p?y",
  "g?y": "http://a/b/c/g?y",
  "#s": "http://a/b/c/d;p?q#s",
  "g#s": "http://a/b/c/g#s",
  "g?y#s": "http://a/b/c/g?y#s",
  ";x": "http://a/b/c/;x",
  "": "http://a/b/c/d;p?q",
  ".": "http://a/b/c/",
  "./": "http://a/b/c/",
  "..": "http://a/b/",
  "../": "http://a/b/",
  "../g": "http://a/b/g",
  "../..": "http://a/",
  "../../g": "http://a/g",
  "../../../g": "http://a/g",
  "/./g": "http://a/g",
  "/../g": "http://a/g",
  "g.": "http://a/b/c/g.",
  "..g": "http://a/b/c/..g",
  "./../g": "http://a/b/g",
  "./g/.": "http://a/b/c/g/",
  "g/./h": "http://a/b/c/g/h",
  "g/../h": "http://a/b/c/h",
  "g;x=1/../y": "http://a/b/c/y",
  "é/ü": "http://a/b/c/é/ü",
};

test.each(Object.entries(resolved))("%j is resolved as RFC 3986 says", (relative, whole) => {
  expect(resolveAddress(relative, base)).toBe(whole);
});
