import { expect, test } from "vitest";
import { deadMarkdownLinks } from "../src/links/dead-markdown-links.js";
import { deadPageLinks } from "../src/links/dead-page-links.js";
import { plant } from "./plant.js";

const sound = `# Title of \`it\`

[a](./b.md), [b](b.md#two-words), [c](#title-of-it), [d](c/), ![e](c/d.png), [f][f], <a href="b.md">g</a>,
[h](https://example.org/a_(b)), \`[x](nowhere.md)\`

[f]: b.md#two-words-1 "Again"

\`\`\`md
[x](nowhere.md)
# No heading
\`\`\`
`;

const others = { "b.md": '# Two words\n\n## Two words!\n\n<a id="own"></a>\n', "c/d.png": "" };

test("links that lead somewhere pass", () => {
  expect(deadMarkdownLinks(plant({ "a.md": sound, ...others }), "a.md")).toEqual([]);
});

test.each([
  ["[x](nowhere.md)", "no such file"],
  ["[x](b.md#three-words)", "no such heading"],
  ["[x](#no-heading)", "no such heading"],
  ["[x](../../a.md)", "outside this repository"],
  ["[x](/b.md)", "root of a site"],
  ["[x](file:///a.md)", "no address of the Web"],
  ["![x](c/e.png)", "no such file"],
  ['<img alt="x" src="c/e.png">', "no such file"],
  ["[x][y]\n\n[y]: nowhere.md", "no such file"],
])("%s is found", (link, words) => {
  const root = plant({ "a.md": `${sound}\n${link}\n`, ...others });
  expect(deadMarkdownLinks(root, "a.md")).toEqual([expect.stringContaining(words)]);
});

const page = (/** @type {string} */ body) => `<!DOCTYPE html><html><body id="all">${body}</body></html>`;

test("pages whose links lead somewhere pass", () => {
  const site = plant({
    "index.html": page(
      '<a href="a/b.html#one">x</a><a href="#all">y</a><script src="s.js">"<a href=\'x\'>"</script>',
    ),
    "a/b.html": page(
      '<h2 id="one">One</h2><a href="../index.html?q=1&amp;r=2">x</a><a class="c" href="https://example.org">z</a>',
    ),
  });
  expect(deadPageLinks(site)).toEqual([]);
});

test.each([
  ['<a href="c.html">x</a>', "no such file"],
  ['<a class="x" href="b.html#two">x</a>', "no such place"],
  ['<a href="#two">x</a>', "no such place"],
  ['<a href="packages">x</a>', "no such file"],
  ['<a href="../x.html">x</a>', "outside the site"],
  ['<img src="/x.png">', "outside the site"],
  ['<a href="https://[">x</a>', "no address of the Web"],
])("%s on a page is found", (link, words) => {
  const site = plant({
    "index.html": page(link),
    "b.html": page('<h2 id="one">One</h2>'),
    "packages/x.html": page(""),
  });
  expect(deadPageLinks(site)).toEqual([expect.stringContaining(words)]);
});
