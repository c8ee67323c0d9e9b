import { grouped } from "../../words/counted.ts";
import { checksumOf } from "../checksums.ts";
import { generateCommand } from "../manifest-file.ts";
import type { Packaging } from "../packaging.ts";
import { code, fencedCode, markdownTable, markdownText } from "./markdown-text.ts";

/** What the package was made from, how to make it again, and under which terms it stands. */
export function sourceSection(packaging: Packaging): string {
  const { name, source, flags } = packaging;
  const here = generateCommand({ ...packaging, flags });
  const fresh = here
    .replace("source/", `node_modules/${name}/source/`)
    .replace(" --out .", " --out rebuilt")
    .replace(/^/, "npx ");
  return [
    "## Source, and how to make this package again",
    "",
    markdownTable(
      ["", ""],
      [
        ["source", code(`source/${source.name}`)],
        ["format", markdownText(source.format)],
        ["size", `${grouped(source.bytes.length)} bytes`],
        ["SHA-256", code(checksumOf(source.bytes))],
        ["where it comes from", "[`source/README.md`](source/README.md)"],
      ],
    ),
    "",
    "The source is in the package, so anyone can make the same bytes of it again, with the version of `rapporteur` that `devDependencies` names:",
    "",
    fencedCode("sh", `${fresh}\ncd rebuilt\nsha256sum -c ../node_modules/${name}/SHA256SUMS`),
    "",
    "`SHA256SUMS` lists every file but package.json and CHANGELOG.md, which have the version, and the note on the source, which people write.",
    "",
    "## Terms",
    "",
    "The text of the report is that of a United Nations document, under the terms of the United Nations; `source/README.md` says what is known of it. The code around it is under the MIT licence. [`LICENSE`](LICENSE) has both.",
  ].join("\n");
}
