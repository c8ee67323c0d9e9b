/** Whether a value of unknown origin is an object with keys. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value of unknown origin is a list. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
