// Prints by how many MiB the memory of a process grew that read 45 MiB of XML from one file.
import { strToU8, zipSync } from "fflate";
import { printDocx } from "../dist/index.js";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const paragraph = `<w:p><w:pPr><w:pStyle w:val="SingleTxt"/></w:pPr><w:r><w:t>${"Words of a report. ".repeat(20)}</w:t></w:r></w:p>`;
const count = Math.floor((45 * 1024 * 1024) / paragraph.length);
const xml = `<w:document xmlns:w="${w}"><w:body>${paragraph.repeat(count)}</w:body></w:document>`;
const bytes = zipSync({ "word/document.xml": strToU8(xml) }, { level: 1 });
const before = process.resourceUsage().maxRSS;
const printed = printDocx(bytes);
if (!printed.ok) throw new Error(printed.diagnostics[0].message);
console.log(Math.round((process.resourceUsage().maxRSS - before) / 1024));
