import type { DocxCode } from "../diagnostics.ts";

/** Stops the reading of a file from any depth of it; caught where the reading began, and made a diagnostic there. */
export class FileFault extends Error {
  readonly code: DocxCode;
  readonly data: Readonly<Record<string, string | number>>;

  constructor(code: DocxCode, data: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.code = code;
    this.data = data;
  }
}
