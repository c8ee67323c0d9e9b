/** Characters that JSON allows as they are, but that steer a terminal or reorder what is read. */
const steering = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A value as JSON for a stream: indented, ended by a line feed, with every steering character escaped. */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2);
  return `${json.replace(steering, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}
