import { readFileSync } from "node:fs";
import { type Files, json } from "@rapporteur/core";
import { csv } from "@rapporteur/csv";
import { jsonld } from "@rapporteur/jsonld";
import { realReading } from "../test/real-report.ts";

/** A file as the browser is given it. */
export interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The report that comes with the app, and what is found in reading it. */
export const { report, diagnostics } = realReading();

const packages = new URL("../../../packages/", import.meta.url);

/** The same report in every format that can be opened. */
export const uploads: Readonly<Record<string, readonly Upload[]>> = {
  Markdown: [fromDisk("reports/hrc54-human-rights-of-migrants/source/report.md")],
  Word: [fromDisk("adapters/docx/test/reports/documents/human-rights-of-migrants.docx")],
  JSON: fromFiles(written(json)),
  "JSON-LD": fromFiles(written(jsonld)),
  Turtle: fromFiles(written(jsonld, { syntax: "turtle" })),
  "CSV tables": fromFiles(written(csv)),
};

/** What a format's writer makes of the report. */
export function written(
  adapter: { readonly write: (it: typeof report, options?: never) => unknown },
  options: object = {},
): Files {
  const outcome = adapter.write(report, options as never) as { readonly ok: boolean; readonly value: Files };
  if (!outcome.ok) throw new Error("The report could not be written.");
  return outcome.value;
}

/** A text as a file. */
export function upload(name: string, text: string): Upload {
  return { name, mimeType: "text/plain", buffer: Buffer.from(text) };
}

/** A small report in Markdown with a title. */
export function smallReport(title: string): string {
  const paragraphs = [1, 2, 3, 4, 5, 6].map(
    (number) => `${number}. Paragraph ${number} speaks of migrants.\n`,
  );
  return [`# ${title}\n`, "## I. Introduction\n", ...paragraphs].join("\n");
}

/** A report in Markdown of about so many characters: chapters of numbered paragraphs, each with its note. */
export function longReport(length: number): string {
  const words =
    "States should ensure that migrants are protected at every stage of their journey, irrespective of their status, and report on the measures that they have taken. ";
  const pieces = ["# A long report\n"];
  let total = 0;
  for (let number = 1; total < length; number++) {
    const heading = number % 40 === 1 ? `\n## Chapter ${Math.ceil(number / 40)}\n` : "";
    const piece = `${heading}\n${number}. ${words.repeat(1 + (number % 5))}See the notes.[^${number}]\n\n[^${number}]: A/HRC/38/41, para. ${number % 90}.\n`;
    pieces.push(piece);
    total += piece.length;
  }
  return pieces.join("");
}

function fromDisk(path: string): Upload {
  const name = path.split("/").at(-1) ?? path;
  return { name, mimeType: "application/octet-stream", buffer: readFileSync(new URL(path, packages)) };
}

function fromFiles(files: Files): readonly Upload[] {
  return files.map(({ path, mediaType, content }) => ({
    name: path.split("/").at(-1) ?? path,
    mimeType: mediaType,
    buffer: Buffer.from(content),
  }));
}
