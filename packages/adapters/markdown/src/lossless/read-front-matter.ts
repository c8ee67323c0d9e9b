import { fail, type Outcome, succeed, type TextPlace } from "@rapporteur/core";
import { markdownDiagnostics } from "../diagnostics.ts";
import { formKey, formVersion } from "../mapping.ts";
import type { FrontMatter } from "./front-matter.ts";
import { readYaml, type Yaml, type YamlObject } from "./read-yaml.ts";

/** The front matter of the lossless profile, its values not yet checked. */
export interface ReadFrontMatter {
  readonly modelVersion: Yaml | undefined;
  readonly id: Yaml | undefined;
  readonly language: Yaml | undefined;
  readonly title: Yaml | undefined;
  readonly masthead: YamlObject;
  readonly counts: Yaml | undefined;
}

const { report } = markdownDiagnostics;
const known: ReadonlySet<string> = new Set([
  formKey,
  "modelVersion",
  "id",
  "language",
  "title",
  "masthead",
  "counts",
]);

/** Reads the front matter of a file that says it is of the lossless form; a form of another version is a failure. */
export function readFrontMatter(
  { lines }: FrontMatter,
  placeOf: (line: number) => TextPlace,
): Outcome<ReadFrontMatter> {
  const read = readYaml(lines);
  if (!read.value) {
    const place = placeOf(read.line + 1);
    return fail(report("front-matter-unreadable", { place, data: { reason: read.reason } }));
  }
  const { [formKey]: version, modelVersion, id, language, title, masthead, counts } = read.value;
  if (version !== formVersion) {
    const data = { version: printed(version), known: formVersion };
    return fail(report("form-unknown", { place: placeOf(0), data }));
  }
  const unknown = Object.keys(read.value).filter((key) => !known.has(key));
  return succeed(
    { modelVersion, id, language, title, masthead: isMap(masthead) ? masthead : {}, counts },
    unknown.map((key) => report("front-matter-key-unknown", { place: placeOf(0), data: { key } })),
  );
}

function isMap(value: Yaml | undefined): value is YamlObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value of front matter, as a message shows it. */
export function printed(value: Yaml | undefined): string {
  return typeof value === "string" ? `“${value}”` : (JSON.stringify(value) ?? "nothing");
}
