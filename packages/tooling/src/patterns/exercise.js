/**
 * A program that makes every pattern that is put together at run time, given the text of a report that can be read: it
 * reads the report as one of each language, and tables whose values are wrong.
 * @param {string} text
 * @returns {string} the source of an ES module
 */
export function exerciseOf(text) {
  return `
import { csv } from "@rapporteur/csv";
import { markdown } from "@rapporteur/markdown";

const text = ${JSON.stringify(text)};
for (const language of ["en", "fr", "es", "ru", "ar", "zh"]) markdown.read({ text }, { language });
markdown.read({ text: text.replace(/.*Fifty-fourth session/, "الدورة الرابعة والخمسون") }, { language: "ar" });
const reading = markdown.read({ text });
if (!reading.ok) throw new Error(reading.diagnostics[0].message);
const written = await csv.write(reading.value);
if (!written.ok) throw new Error(written.diagnostics[0].message);
const files = written.value.map(({ path, content }) => ({ name: path, bytes: new TextEncoder().encode(content.replaceAll("para-", "PARA?").replaceAll("2023-", "x")) }));
await csv.read({ files });
`;
}
