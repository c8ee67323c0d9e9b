import { readFileSync } from "node:fs";
import { markdown } from "@rapporteur/markdown";

const path = "../../../reports/hrc54-human-rights-of-migrants/source/report.md";
const text = readFileSync(new URL(path, import.meta.url), "utf8");
const reading = markdown.read({ text, name: "report.md" });
if (!reading.ok) throw new Error("The real report was not read.");

/** A report that was printed, as the Markdown adapter reads it. */
export const realReport = reading.value;
