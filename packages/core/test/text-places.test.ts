import { expect, test } from "vitest";
import { encodingOfBytes } from "../src/source/encoding-of-bytes.ts";
import { invalidUtf8 } from "../src/source/invalid-utf8.ts";
import { textPlaces } from "../src/source/text-places.ts";

/** The characters of a text by line and column, as `line:column`. */
const placesOf = (text: string) => {
  const at = textPlaces(text);
  return Array.from({ length: text.length + 1 }, (_, offset) => at(offset)).map(
    ({ line, column }) => `${line}:${column}`,
  );
};

test.each([
  ["nothing", "", ["1:1"]],
  ["line feeds", "ab\nc\n\nd", ["1:1", "1:2", "1:3", "2:1", "2:2", "3:1", "4:1", "4:2"]],
  ["a line feed first and last", "\na\n", ["1:1", "2:1", "2:2", "3:1"]],
  ["carriage returns", "a\rb\r", ["1:1", "1:2", "2:1", "2:2", "3:1"]],
  ["both together, which end one line", "a\r\nb\r\n", ["1:1", "1:2", "1:3", "2:1", "2:2", "2:3", "3:1"]],
  ["all kinds", "a\nb\rc\r\n\rd", ["1:1", "1:2", "2:1", "2:2", "3:1", "3:2", "3:3", "4:1", "5:1", "5:2"]],
])("lines and columns are counted from one: %s", (_, text, places) => {
  expect(placesOf(text)).toEqual(places);
});

test("a place has its file and its end only where they are known", () => {
  expect(textPlaces("ab\ncd")(4)).toEqual({ line: 2, column: 2, offset: 4 });
  expect(textPlaces("ab\ncd", "a.md")(3, 5)).toEqual({ file: "a.md", line: 2, column: 1, offset: 3, end: 5 });
});

test("UTF-8 is valid where the decoder takes it, at every edge of what a first and a second byte may be", () => {
  const decodes = (bytes: readonly number[]) => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
      return true;
    } catch {
      return false;
    }
  };
  const leads = [0x00, 0x7f, 0x80, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef];
  const more = [0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff];
  const seconds = [0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff];
  let valid = 0;
  for (const lead of [...leads, ...more]) {
    for (const second of seconds) {
      for (const rest of [[], [0x80], [0xbf, 0x80], [0x7f, 0x80], [0x80, 0xc0], [0x80, 0x80, 0x80]]) {
        const bytes = [lead, second, ...rest];
        const sound = decodes(bytes);
        if (sound) valid++;
        expect([bytes, invalidUtf8(Uint8Array.from(bytes)) < 0]).toEqual([bytes, sound]);
      }
    }
  }
  expect(valid).toBeGreaterThan(10);
});

test.each([
  ["nothing", [], { name: "utf-8", mark: 0 }],
  ["the mark of UTF-8", [0xef, 0xbb, 0xbf], { name: "utf-8", mark: 3 }],
  ["two thirds of that mark", [0xef, 0xbb, 0x61], { name: "utf-8", mark: 0 }],
  ["its first byte alone", [0xef, 0x61, 0xbf], { name: "utf-8", mark: 0 }],
  ["the mark of UTF-16, small end first", [0xff, 0xfe], { name: "utf-16le", mark: 2 }],
  ["the mark of UTF-16, large end first", [0xfe, 0xff], { name: "utf-16be", mark: 2 }],
  ["half of a mark", [0xff, 0x61], { name: "utf-8", mark: 0 }],
  ["the other half", [0xfe, 0x61], { name: "utf-8", mark: 0 }],
  ["a half where the other should be", [0x61, 0xfe], { name: "utf-8", mark: 0 }],
  ["zeros behind letters", [0x61, 0, 0x62, 0], { name: "utf-16le", mark: 0 }],
  ["zeros before letters", [0, 0x61, 0, 0x62], { name: "utf-16be", mark: 0 }],
  ["a zero behind every other letter", [0x61, 0, 0x62, 0x63], { name: "utf-16le", mark: 0 }],
  ["a zero before every other letter", [0, 0x61, 0x62, 0x63], { name: "utf-16be", mark: 0 }],
  ["zeros on both sides", [0x61, 0, 0, 0x62], { name: "utf-8", mark: 0 }],
  ["too few bytes to tell", [0x61, 0], { name: "utf-8", mark: 0 }],
  ["too few zeros to tell", [0x61, 0, 0x62, 0x63, 0x64, 0x65], { name: "utf-8", mark: 0 }],
] as const)("an encoding is told by its mark, or by zeros on one side: %s", (_, bytes, encoding) => {
  expect(encodingOfBytes(Uint8Array.from(bytes))).toEqual(encoding);
});
