import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes the input of a finding into a folder, named by its target and case.
 * @param {string} folder
 * @param {import("./watch.js").Told} finding
 */
export function keep(folder, { target, name, source }) {
  if (!source || ("text" in source && source.text === "")) return;
  mkdirSync(folder, { recursive: true });
  const stem = join(folder, `${target}-${name.replace(/\W+/g, "-")}`);
  if ("text" in source) writeFileSync(`${stem}.txt`, source.text);
  else if ("bytes" in source)
    writeFileSync(`${stem}.${source.bytes[0] === 0x50 ? "docx" : "bin"}`, source.bytes);
  else {
    mkdirSync(stem, { recursive: true });
    for (const [index, { name: file, bytes }] of source.files.entries()) {
      writeFileSync(join(stem, `${index}-${file.replace(/[^\w.-]+/g, "-")}`), bytes);
    }
  }
}
