import { MisuseError } from "@rapporteur/core";
import { describe, expect, test } from "vitest";
import { markdown } from "../src/index.ts";

const report = `A/HRC/99/1

# General Assembly

Distr.: General
3 August 2099

Original: English

## Human rights of tests

## I. Introduction

1. First.<sup>1</sup>
2. Second.

<sup>1</sup> A note.
`;

describe("read", () => {
  test("gives a report", () => {
    const reading = markdown.read({ text: report });
    expect(reading).toMatchObject({
      ok: true,
      value: { language: "en", masthead: { symbol: "A/HRC/99/1" } },
    });
  });

  test("takes bytes", () => {
    const bytes = new TextEncoder().encode(`\ufeff${report}`);
    const reading = markdown.read({ bytes, name: "r.md" });
    expect(reading.ok).toBe(true);
    expect(reading.diagnostics.map(({ code }) => code)).toContain("core/text-has-bom");
  });

  test("takes what the caller knows", () => {
    const reading = markdown.read({ text: report }, { id: "my-report", language: "en" });
    expect(reading).toMatchObject({ ok: true, value: { id: "my-report" } });
  });

  test.each(["", " \n\t\r\n", "\ufeff"])("an empty text is an error: %j", (text) => {
    const reading = markdown.read({ text });
    expect(reading.ok).toBe(false);
    expect(reading.diagnostics.at(-1)).toMatchObject({ code: "markdown/text-is-empty", severity: "error" });
  });

  test("bytes that are no text are an error", () => {
    const reading = markdown.read({ bytes: new Uint8Array([0x41, 0xff, 0xfe]) });
    expect(reading).toMatchObject({ ok: false, diagnostics: [{ severity: "error" }] });
  });

  test("an unknown option is misuse", () => {
    expect(() => markdown.read({ text: report }, { symbole: "A/1" })).toThrow(MisuseError);
  });

  test("describes each option", () => {
    for (const option of Object.values(markdown.readOptions.shape)) expect(option.description).toMatch(/\.$/);
  });
});
