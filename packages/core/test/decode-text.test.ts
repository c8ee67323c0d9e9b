import { expect, test } from "vitest";
import { decodeText } from "../src/source/decode-text.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, "utf16le").swap16());

const codes = (outcome: ReturnType<typeof decodeText>) => outcome.diagnostics.map((found) => found.code);

test("plain UTF-8 comes through as it is, line ends too", () => {
  expect(decodeText({ bytes: utf8("Türkiye\r\n№ 1 😀\r") })).toEqual({
    ok: true,
    value: "Türkiye\r\n№ 1 😀\r",
    diagnostics: [],
  });
  expect(decodeText({ bytes: new Uint8Array() })).toEqual({ ok: true, value: "", diagnostics: [] });
});

test("a byte order mark is dropped and reported, in bytes and in text", () => {
  for (const source of [{ bytes: utf8("\ufeffAnnual report") }, { text: "\ufeffAnnual report" }]) {
    const outcome = decodeText(source);
    expect(outcome.ok && outcome.value).toBe("Annual report");
    expect(codes(outcome)).toEqual(["core/text-has-bom"]);
  }
});

test.each([
  ["UTF-16LE", utf16le],
  ["UTF-16BE", utf16be],
])("%s is decoded, by its mark or by its zero bytes", (name, encode) => {
  const marked = decodeText({ bytes: encode("\ufeffMigrants, 1. Введение 😀") });
  expect(marked.ok && marked.value).toBe("Migrants, 1. Введение 😀");
  expect(marked.diagnostics).toMatchObject([
    { code: "core/text-is-utf16", severity: "info", data: { encoding: name } },
  ]);
  const bare = decodeText({ bytes: encode("Human rights of migrants") });
  expect(bare.ok && bare.value).toBe("Human rights of migrants");
  expect(bare.diagnostics).toMatchObject([{ code: "core/text-seems-utf16", severity: "warning" }]);
});

test("UTF-16 cut in the middle of a character fails", () => {
  expect(codes(decodeText({ bytes: utf16le("\ufeffabc").subarray(0, 7) }))).toEqual(["core/text-not-utf16"]);
});

test.each([
  ["a Latin-1 letter", [0x61, 0x0a, 0xc3, 0xa9, 0xe9, 0x74], 4, 2, 2],
  ["an overlong form", [0xc0, 0xaf], 0, 1, 1],
  ["an encoded surrogate", [0x61, 0xed, 0xa0, 0x80], 1, 1, 2],
  ["a character cut short", [0x61, 0xe2, 0x82], 1, 1, 2],
  ["a code point too high", [0xf4, 0x90, 0x80, 0x80], 0, 1, 1],
])("invalid UTF-8 is refused with its place: %s", (_name, bytes, byte, line, column) => {
  const outcome = decodeText({ name: "report.md", bytes: new Uint8Array(bytes) });
  expect(outcome.ok).toBe(false);
  expect(outcome.diagnostics).toMatchObject([
    {
      code: "core/text-not-utf8",
      severity: "error",
      data: { byte },
      place: { file: "report.md", line, column },
    },
  ]);
});

test("what is no text is named", () => {
  const looks = (bytes: Uint8Array) => decodeText({ bytes }).diagnostics[0]?.data?.looks;
  expect(looks(utf8("%PDF-1.7 …"))).toBe("a PDF file");
  expect(looks(utf8("PK\u0003\u0004…"))).toContain("Word");
  expect(looks(new Uint8Array([0x89, 0x50, 0x4e, 0x47]))).toBe("a PNG picture");
  expect(looks(utf8("abc\u0000def and more words"))).toContain("zero byte");
  expect(codes(decodeText({ text: "a\u0000" }))).toEqual(["core/text-is-binary"]);
});

test("half a surrogate pair in a text is refused with its place", () => {
  expect(decodeText({ text: "one\n\ud83dtwo" }).diagnostics).toMatchObject([
    {
      code: "core/text-has-lone-surrogate",
      place: { line: 2, column: 1, offset: 4 },
      data: { unit: "U+D83D" },
    },
  ]);
  expect(decodeText({ text: "\ud83d\ude00" }).ok).toBe(true);
});

test("size is bounded, and several files are not one text", () => {
  expect(codes(decodeText({ bytes: utf8("abcd") }, { limit: 3 }))).toEqual(["core/source-too-large"]);
  expect(codes(decodeText({ text: "abcd" }, { limit: 3 }))).toEqual(["core/source-too-large"]);
  const file = { name: "a.csv", bytes: utf8("a") };
  expect(codes(decodeText({ files: [file, file] }))).toEqual(["core/source-is-one-file"]);
  expect(decodeText({ files: [file] })).toMatchObject({ ok: true, value: "a" });
});

test("what is refused says how large it is, how many files came, or where the fault stands behind a mark", () => {
  const data = (outcome: ReturnType<typeof decodeText>) => outcome.diagnostics[0]?.data;
  expect(data(decodeText({ bytes: utf8("№") }, { limit: 2 }))).toEqual({ size: 3, limit: 2 });
  expect(data(decodeText({ text: "abc" }, { limit: 2 }))).toEqual({ size: 3, limit: 2 });
  for (const source of [{ bytes: utf8("№") }, { text: "abc" }])
    expect(decodeText(source, { limit: 3 }).ok).toBe(true);
  expect(data(decodeText({ files: [] }))).toEqual({ count: 0 });
  expect(data(decodeText({ bytes: new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0xff]) }))).toEqual({ byte: 4 });
  expect(data(decodeText({ bytes: utf16be("\ufeffabc").subarray(0, 7) }))).toEqual({ encoding: "UTF-16BE" });
  expect(codes(decodeText({ text: "\u0000a" }))).toEqual(["core/text-is-binary"]);
});
