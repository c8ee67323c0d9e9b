import { citeAs, type Report } from "@rapporteur/core";
import { type Accessor, accessorsOf } from "../module/accessor.ts";
import type { Snippet } from "./snippet.ts";

/** How programs in JavaScript and TypeScript load the package: in Node, with `require`, and in a browser. */
export function programSnippets(report: Report, name: string): readonly Snippet[] {
  const counts = `${report.footnotes.length} notes, ${report.citations.length} citations`;
  return [
    {
      title: "Node, TypeScript, bundlers",
      language: "js",
      words: `The default export is the report, a plain value of the model, frozen; nothing is parsed or read from a disk. The functions beside it know what there is: a number that the report does not have is a type error, and editors complete it. \`@rapporteur/core\` has what works on reports: the words of a node, its citation, search.`,
      ...nodeExample(report, name),
    },
    {
      title: "Node, with require",
      language: "cjs",
      words: "The package is an ES module. From Node 20.19 on, `require` loads it as well.",
      code: `const { default: report } = require("${name}");\n\nconsole.log(\`\${report.footnotes.length} notes, \${report.citations.length} citations\`);`,
      prints: `${counts}\n`,
    },
    {
      title: "A browser, without a bundler",
      language: "html",
      words: "The module imports nothing.",
      code: `<p></p>\n<script type="module">\n  import report from "./node_modules/${name}/index.js";\n\n  document.querySelector("p").textContent = \`\${report.footnotes.length} notes, \${report.citations.length} citations\`;\n</script>`,
      prints: `${counts}\n`,
    },
  ];
}

/** Takes one thing of each kind that people ask for first, as far as the report has it. */
function nodeExample(report: Report, name: string): Pick<Snippet, "code" | "prints"> {
  const of = new Map(accessorsOf(report).map((accessor) => [accessor.name, accessor]));
  const shown = ["paragraph", "recommendation", "state", "footnote"].flatMap((kind) => {
    const accessor = of.get(kind);
    const entry = accessor && chosen(accessor);
    return entry ? [{ kind, key: JSON.stringify(entry.key), id: entry.node.id }] : [];
  });
  const functions = shown.map(({ kind }) => kind);
  const imports = functions.length > 0 ? `report, { ${functions.join(", ")} }` : "report";
  const calls = shown.map(({ kind, key }) => `console.log(citeAs(report, ${kind}(${key}).id));`);
  return {
    code: [
      `import ${imports} from "${name}";`,
      'import { citeAs } from "@rapporteur/core";',
      "",
      "console.log(report.id);",
      ...calls,
    ].join("\n"),
    prints: [report.id, ...shown.map(({ id }) => citeAs(report, id))].map((line) => `${line}\n`).join(""),
  };
}

/** The last one is more telling than the first: the last paragraph recommends. */
function chosen({ entries }: Accessor) {
  return entries.at(-1);
}
