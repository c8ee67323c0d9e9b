import { coreDiagnostics } from "@rapporteur/core";
import { csvDiagnostics } from "@rapporteur/csv";
import { docxDiagnostics } from "@rapporteur/docx";
import { jsonldDiagnostics } from "@rapporteur/jsonld";
import { markdownDiagnostics } from "@rapporteur/markdown";
import { parserDiagnostics } from "@rapporteur/parser";
import { cliDiagnostics } from "rapporteur";

/** The tables of diagnostics of all packages, from the first to read a document to the last. */
export const tables = [
  coreDiagnostics,
  parserDiagnostics,
  markdownDiagnostics,
  docxDiagnostics,
  jsonldDiagnostics,
  csvDiagnostics,
  cliDiagnostics,
];
