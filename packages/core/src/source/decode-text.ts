import type { Diagnostic } from "../contract/diagnostic.ts";
import type { Outcome } from "../contract/outcome.ts";
import { fail, succeed } from "../contract/outcome-of.ts";
import type { Source } from "../contract/source.ts";
import { coreDiagnostics } from "../diagnostics.ts";
import { type Encoding, encodingOfBytes } from "./encoding-of-bytes.ts";
import { invalidUtf8 } from "./invalid-utf8.ts";
import { isWellFormed } from "./is-well-formed.ts";
import { lookOfBytes } from "./look-of-bytes.ts";
import { textPlaces } from "./text-places.ts";

/** Largest source read as text, in bytes, unless the caller says otherwise: 64 MiB. */
export const defaultTextLimit = 64 * 1024 * 1024;

const { report } = coreDiagnostics;

/**
 * The text of a source, for formats that are one text file. Bytes are decoded as UTF-8 or UTF-16; a byte order
 * mark is dropped and reported; line ends stay as they are. What is no text, invalid, larger than `limit` bytes
 * (64 MiB) or made of several files gives a failure that says so.
 */
export function decodeText(source: Source, options: { readonly limit?: number } = {}): Outcome<string> {
  const limit = options.limit ?? defaultTextLimit;
  if ("text" in source) return checkText(source.text, source.name, limit);
  if ("bytes" in source) return decodeBytes(source.bytes, source.name, limit);
  const [only] = source.files;
  if (only && source.files.length === 1) return decodeBytes(only.bytes, only.name, limit);
  return fail(report("source-is-one-file", { data: { count: source.files.length } }));
}

function decodeBytes(bytes: Uint8Array, file: string | undefined, limit: number): Outcome<string> {
  if (bytes.length > limit) return fail(report("source-too-large", { data: { size: bytes.length, limit } }));
  const looks = lookOfBytes(bytes);
  if (looks !== undefined) return fail(report("text-is-binary", { data: { looks } }));
  const encoding = encodingOfBytes(bytes);
  const body = encoding.mark === 0 ? bytes : bytes.subarray(encoding.mark);
  const text = decode(body, encoding.name);
  if (text === undefined) return fail(undecodable(body, file, encoding));
  return checkZero(text, file, encodingFindings(encoding));
}

function checkText(text: string, file: string | undefined, limit: number): Outcome<string> {
  if (text.length > limit) return fail(report("source-too-large", { data: { size: text.length, limit } }));
  if (text.startsWith("\ufeff")) return checkUnits(text.slice(1), file, [report("text-has-bom")]);
  return checkUnits(text, file, []);
}

/** What most texts have nothing of. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the zero character is what is looked for.
const zeroOrSurrogate = /[\u0000\ud800-\udfff]/;

/** A text of code units may hold halves of surrogate pairs; text that was decoded from bytes cannot. */
function checkUnits(text: string, file: string | undefined, found: readonly Diagnostic[]): Outcome<string> {
  if (!zeroOrSurrogate.test(text)) return succeed(text, found);
  const surrogate = isWellFormed(text) ? null : /\p{Surrogate}/u.exec(text);
  const clean = checkZero(text, file, found);
  if (!surrogate || !clean.ok) return clean;
  const unit = `U+${surrogate[0].charCodeAt(0).toString(16).toUpperCase()}`;
  const place = textPlaces(text, file)(surrogate.index);
  return fail(report("text-has-lone-surrogate", { place, data: { unit } }), found);
}

function checkZero(text: string, file: string | undefined, found: readonly Diagnostic[]): Outcome<string> {
  const zero = text.indexOf("\u0000");
  if (zero < 0) return succeed(text, found);
  const place = textPlaces(text, file)(zero);
  return fail(report("text-is-binary", { place, data: { looks: "binary data (a zero byte)" } }), found);
}

function decode(bytes: Uint8Array, encoding: Encoding["name"], fatal = true): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function undecodable(bytes: Uint8Array, file: string | undefined, encoding: Encoding): Diagnostic {
  if (encoding.name !== "utf-8") {
    return report("text-not-utf16", { data: { encoding: encoding.name.toUpperCase() } });
  }
  const index = Math.max(0, invalidUtf8(bytes));
  const before = decode(bytes.subarray(0, index), "utf-8", false) ?? "";
  return report("text-not-utf8", {
    place: textPlaces(before, file)(before.length),
    data: { byte: index + encoding.mark },
  });
}

function encodingFindings({ name, mark }: Encoding): Diagnostic[] {
  if (name === "utf-8") return mark === 0 ? [] : [report("text-has-bom")];
  const code = mark === 0 ? "text-seems-utf16" : "text-is-utf16";
  return [report(code, { data: { encoding: name.toUpperCase() } })];
}
