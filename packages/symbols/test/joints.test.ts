import { describe, expect, it } from "vitest";
import { findSymbols, parseSymbol } from "../src/index.ts";

const found = (text: string) => findSymbols(text).map((symbol) => symbol.text);
const organs = (text: string) => {
  const symbol = parseSymbol(text);
  return symbol && [symbol, ...(symbol.joined ?? [])].map(({ organ, parts }) => `${organ} ${parts.length}`);
};

describe("symbols joined to one", () => {
  it.each([
    ["A/50/60/Add.1/S/1995/1/Add.1", ["A 3", "S 3"]],
    ["A/50/60 (Part I)/S/1995/1", ["A 3", "S 2"]],
    ["CCPR/C/79/Add.1/CRC/C/5", ["CCPR 3", "CRC 2"]],
    // A hyphen before the name of a series joins; before another word it is part of it.
    ["HRI/CORE/1/ARG-CRC/C/2", ["HRI 3", "CRC 2"]],
    ["CCPR/C/79/ARG-CRC/C/ARG/2", ["CCPR 3", "CRC 3"]],
    ["HRI/CORE/1/ARG-XYZ/C/2", ["HRI 5"]],
    // A letter after what carries no number is a piece of the same symbol.
    ["A/INF/S/1995/1", ["A 4"]],
    ["A/HRC/S/1995/1", ["A 4"]],
  ])("%s: %j", (text, expected) => {
    expect(organs(text)).toEqual(expected);
  });

  it("keeps how they were joined, where that is not the en dash", () => {
    const joints = (text: string) => parseSymbol(text)?.joined?.map(({ joint }) => joint);
    expect(joints("A/50/60/S/1995/1–E/1995/2")).toEqual(["/", undefined]);
    expect(joints("HRI/CORE/1/ARG-CRC/C/2")).toEqual(["-"]);
  });

  it("what is joined to no symbol is none, and in running text only the first is", () => {
    expect(parseSymbol("A/74/271–foo")).toBeUndefined();
    expect(found("A/74/271–foo")).toEqual(["A/74/271"]);
  });

  it.each([
    ["A/75/345-S/2020/898", ["A/75/345-S/2020/898"]],
    ["A/75/345- S/2020/898", ["A/75/345- S/2020/898"]],
    ["A/75/345 -S/2020/898", ["A/75/345 -S/2020/898"]],
    ["A/75/345 - S/2020/898", ["A/75/345", "S/2020/898"]],
    ["A/75/345—S/2020/898", ["A/75/345", "S/2020/898"]],
    ["A/75/345―S/2020/898", ["A/75/345", "S/2020/898"]],
    ["CEDAW/C/GC/31/CRC/C/GC/18", ["CEDAW/C/GC/31/CRC/C/GC/18"]],
    ["CEDAW/C/GC/31/ CRC/C/GC/18", ["CEDAW/C/GC/31", "CRC/C/GC/18"]],
    ["CEDAW/C/GC/31 / CRC/C/GC/18", ["CEDAW/C/GC/31", "CRC/C/GC/18"]],
  ])("in running text %j is %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("finds them wherever they stand in a long text", () => {
    expect(found(`${"words ".repeat(100)}A/74/271–A/74/272`)).toEqual(["A/74/271–A/74/272"]);
  });
});
