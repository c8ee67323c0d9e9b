import "./without-eval.ts";
import type { Adapter } from "@rapporteur/core";

/** The formats that this app reads or writes. */
export type FormatId = "markdown" | "docx" | "json" | "jsonld" | "csv";

const loaders: Readonly<Record<FormatId, () => Promise<Adapter>>> = {
  markdown: () => import("@rapporteur/markdown").then(({ markdown }) => markdown),
  docx: () => import("@rapporteur/docx").then(({ docx }) => docx),
  json: () => import("@rapporteur/core").then(({ json }) => json),
  jsonld: () => import("@rapporteur/jsonld").then(({ jsonld }) => jsonld),
  csv: () => import("@rapporteur/csv").then(({ csv }) => csv),
};

/** Loads the adapter of a format, at its first use. */
export function loadAdapter(id: FormatId): Promise<Adapter> {
  return loaders[id]();
}
