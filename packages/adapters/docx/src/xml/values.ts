import type { Attributes } from "./xml-names.ts";

/** The value of a property that is on or off: on, unless it says otherwise (`<w:b/>`, `<w:b w:val="0"/>`). */
export function isOn(attributes: Attributes): boolean {
  const value = attributes["w:val"];
  return value === undefined || !/^(?:0|false|off)$/.test(value);
}

/** A whole number in an attribute, if there is one. */
export function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^[+-]?\d{1,9}$/.test(value) ? Number(value) : undefined;
}
