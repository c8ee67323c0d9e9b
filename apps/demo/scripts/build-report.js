import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { toJSON } from "@rapporteur/core";
import { markdown } from "@rapporteur/markdown";

// Reads the first report from its printed source, and puts the report, the findings and the source where the page
// asks for them.

const name = "hrc54-human-rights-of-migrants";
const source = new URL(`../../../packages/reports/${name}/source/report.md`, import.meta.url);
const out = new URL("../public/reports/", import.meta.url);

const text = readFileSync(source, "utf8");
const reading = markdown.read({ name: "report.md", text });
if (!reading.ok) throw new Error(reading.diagnostics.map(({ message }) => message).join("\n"));

mkdirSync(out, { recursive: true });
writeFileSync(new URL(`${name}.json`, out), toJSON(reading.value));
writeFileSync(new URL(`${name}.findings.json`, out), JSON.stringify(reading.diagnostics));
writeFileSync(new URL(`${name}.md`, out), text);
