import { describe, expect, it } from "vitest";
import { counted, grouped } from "../src/words/counted.ts";
import { similar } from "../src/words/similar.ts";
import { size } from "../src/words/size.ts";
import { systemError } from "../src/words/system-error.ts";

describe("similar", () => {
  it("offers the nearest first and nothing far", () => {
    expect(similar("markdwn", ["json", "markdown"], 3)).toEqual(["markdown"]);
    expect(similar("para-38", ["para-83", "para-8", "para-3", "fn-38"], 2)).toEqual(["para-83", "para-8"]);
    expect(similar("para", ["para-1", "sec-I"], 3)).toEqual(["para-1"]);
    expect(similar("zebra", ["json", "markdown"], 3)).toEqual([]);
    expect(similar("j".repeat(100_000), ["json"], 3)).toEqual([]);
  });
});

describe("figures", () => {
  it("have their nouns and commas", () => {
    expect(counted(1, "note")).toBe("1 note");
    expect(counted(1_234_567, "note")).toBe("1,234,567 notes");
    expect(counted(2, "stretch", "stretches")).toBe("2 stretches");
    expect(grouped(999)).toBe("999");
    expect([size(812), size(181_400), size(999_499), size(999_500), size(1_440_000)]).toEqual([
      "812 bytes",
      "181 kB",
      "999 kB",
      "1.0 MB",
      "1.4 MB",
    ]);
  });
});

describe("system errors", () => {
  it("are told from other things thrown", () => {
    const denied = Object.assign(new Error("x"), { code: "EACCES", syscall: "open" });
    expect(systemError(denied)).toEqual({ errno: "EACCES", reason: "permission is denied" });
    const rare = Object.assign(new Error("x"), { code: "EXYZ", syscall: "open" });
    expect(systemError(rare)).toEqual({ errno: "EXYZ", reason: "the system refuses" });
    expect(systemError(Object.assign(new Error("x"), { code: "ERR_INVALID_ARG" }))).toBeUndefined();
    expect(systemError("EACCES")).toBeUndefined();
  });
});
