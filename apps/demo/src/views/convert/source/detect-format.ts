import type { NamedBytes } from "@rapporteur/core";
import type { FormatId } from "../work/load-adapter.ts";

/** How much of a file is looked at, in bytes. */
const head = 4096;

/** The format that files are in, by their names, or by how the first of them begins. */
export function detectFormat(files: readonly NamedBytes[]): FormatId {
  if (files.some(({ name }) => extensionOf(name) === "csv")) return "csv";
  const [file] = files;
  if (!file) return "markdown";
  const start = new TextDecoder().decode(file.bytes.subarray(0, head)).trimStart();
  switch (extensionOf(file.name)) {
    case "docx":
    case "docm":
      return "docx";
    case "jsonld":
    case "nq":
    case "nt":
    case "ttl":
      return "jsonld";
    case "md":
    case "markdown":
      return "markdown";
  }
  if (start.startsWith("PK")) return "docx";
  if (/^[{[]/.test(start)) return /"@(?:context|graph|id|type)"/.test(start) ? "jsonld" : "json";
  if (/^(?:@prefix|@base|PREFIX|BASE)\s|^<[^\s>]+>\s+<[^\s>]+>\s/.test(start)) return "jsonld";
  return "markdown";
}

function extensionOf(name: string): string {
  return /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}
