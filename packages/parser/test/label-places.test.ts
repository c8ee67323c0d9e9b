import { expect, it } from "vitest";
import type { Label, LabelStyle } from "../src/labels/label.ts";
import { readLabels } from "../src/labels/read-labels.ts";
import { placeLabel } from "../src/labels/sequence.ts";

const order: readonly LabelStyle[] = ["roman", "upper", "arabic"];

/** A label that is open: `roman 4`, `decimal 3 under 115`, `bullet –`. */
function label(text: string): Label {
  const [style = "", value = "", , under] = text.split(" ");
  const counted = /\d/.test(value);
  return {
    style: style as LabelStyle,
    value: counted ? Number(value) : 0,
    name: value,
    length: 3,
    ...(under === undefined ? {} : { under: Number(under) }),
  };
}

/** Where what opens a text goes among open labels: `roman 5 at 0`, and `?` if it does not follow on. */
function place(text: string, ...open: readonly string[]): string | undefined {
  const placed = placeLabel(open.map(label), readLabels(text), order);
  return placed && `${placed.label.style} ${placed.label.value} at ${placed.depth}${placed.fits ? "" : " ?"}`;
}

it("a label continues the innermost one that it follows", () => {
  expect(place("V. x", "roman 4", "upper 21")).toBe("upper 22 at 1");
  expect(place("V. x", "roman 4", "upper 20")).toBe("roman 5 at 0");
  expect(place("3. x", "arabic 2", "upper 1", "arabic 2")).toBe("arabic 3 at 2");
});

it("the first of a style that is not open closes all that ranks below it", () => {
  expect(place("I. x")).toBe("roman 1 at 0");
  expect(place("I. x", "upper 2")).toBe("roman 1 at 0");
  expect(place("A. x", "roman 2", "arabic 3")).toBe("upper 1 at 1");
  expect(place("1. x", "roman 2", "upper 3")).toBe("arabic 1 at 2");
});

it("a label that begins again, or begins in the middle, does not follow on", () => {
  expect(place("A. x", "roman 2", "upper 3")).toBe("upper 1 at 1 ?");
  expect(place("1. x", "arabic 1")).toBe("arabic 1 at 0 ?");
  expect(place("3. x", "roman 2")).toBe("arabic 3 at 1 ?");
  expect(place("B. x", "roman 2", "arabic 3")).toBe("upper 2 at 1 ?");
});

it("of readings in no open style the least is likeliest", () => {
  expect(place("V. x")).toBe("roman 5 at 0 ?");
  expect(place("C. x")).toBe("upper 3 at 0 ?");
});

it("of readings in open styles the nearest is likeliest, and what leaves some out sooner than what goes back", () => {
  // Five letters left out, or three numbers back.
  expect(place("I. x", "roman 4", "upper 3")).toBe("upper 9 at 1 ?");
  expect(place("I. x", "roman 4", "upper 2")).toBe("upper 9 at 1 ?");
  // Six letters left out, or one number back.
  expect(place("I. x", "roman 2", "upper 2")).toBe("roman 1 at 0 ?");
  // One letter left out, or the same number again.
  expect(place("I. x", "roman 1", "upper 7")).toBe("upper 9 at 1 ?");
  expect(place("IV. x", "roman 2", "upper 3")).toBe("roman 4 at 0 ?");
  expect(place("2. x", "roman 1", "upper 3", "arabic 9")).toBe("arabic 2 at 2 ?");
});

it("signs that do not count follow their like", () => {
  expect(place("• x", "roman 1", "bullet •")).toBe("bullet 0 at 1");
  expect(place("– x", "roman 1", "bullet •")).toBe("bullet 0 at 1 ?");
});

it("a decimal label follows only under the same number", () => {
  expect(place("115.3 x", "decimal 2 under 115")).toBe("decimal 3 at 0");
  expect(place("115.3 x", "decimal 2 under 114")).toBe("decimal 3 at 0 ?");
});

it("no reading has no place", () => {
  expect(place("The report", "roman 1")).toBeUndefined();
});
