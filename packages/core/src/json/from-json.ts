import type { Outcome } from "../contract/outcome.ts";
import { fail, withEarlier } from "../contract/outcome-of.ts";
import type { Source } from "../contract/source.ts";
import { coreDiagnostics } from "../diagnostics.ts";
import { migrate } from "../migration/migrate.ts";
import type { Report } from "../model/report.ts";
import { decodeText } from "../source/decode-text.ts";
import { textPlaces } from "../source/text-places.ts";
import { validate } from "../validation/validate.ts";
import { jsonFault } from "./json-fault.ts";

/** Largest JSON text read, in bytes: 256 MiB. */
export const jsonTextLimit = 256 * 1024 * 1024;

/**
 * Reads a report from JSON, given as text or as a source, brings it to the present version of the model and
 * validates it. Never throws: whatever is wrong comes back as findings, a fault of the JSON with line and column.
 */
export function fromJSON(source: string | Source): Outcome<Report> {
  const named: Source = typeof source === "string" ? { text: source } : source;
  const decoded = decodeText(named, { limit: jsonTextLimit });
  if (!decoded.ok) return decoded;
  const parsed = parse(decoded.value, named.name);
  if (!parsed.ok) return withEarlier(decoded.diagnostics, parsed);
  const migrated = migrate(parsed.value);
  const outcome = migrated.ok ? withEarlier(migrated.diagnostics, validate(migrated.value)) : migrated;
  return withEarlier(decoded.diagnostics, outcome);
}

function parse(text: string, file: string | undefined): Outcome<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown, diagnostics: [] };
  } catch {
    const { offset = text.length, expected = "JSON" } = jsonFault(text) ?? {};
    const character = text.codePointAt(offset);
    const found = character === undefined ? "the end of the text" : `"${String.fromCodePoint(character)}"`;
    const place = textPlaces(text, file)(offset);
    return fail(coreDiagnostics.report("json-is-wellformed", { place, data: { found, expected } }));
  }
}
