/** What front matter is made of. */
export type YamlValue = string | number | undefined | YamlMap | readonly YamlMap[];

/** A mapping; undefined values are left out. */
export interface YamlMap {
  readonly [key: string]: YamlValue;
}

const plain = /^[\p{L}](?:[\p{L}\p{M}\p{N} ,.()/–’-]*[\p{L}\p{M}\p{N}.)])?$/u;
const day = /^\d{4}-\d{2}-\d{2}$/;
const version = /^\d+\.\d+\.\d+$/;
/** Words that one version of YAML or another takes for something else than text. */
const reserved = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i;
const unseen = /[\u007f-\u00a0\u00ad\u2028\u2029]|(?![\u200c\u200d])\p{Cf}/gu;

/** A mapping as lines of YAML; every reader of YAML 1.1 or 1.2 reads the same. */
export function writeYaml(map: YamlMap, indent = ""): string[] {
  return Object.entries(map).flatMap(([key, value]) => writeEntry(key, value, indent));
}

function writeEntry(key: string, value: YamlValue, indent: string): string[] {
  if (value === undefined) return [];
  if (typeof value === "string") return [`${indent}${key}: ${writeText(value)}`];
  if (typeof value === "number") return [`${indent}${key}: ${value}`];
  if (!isList(value)) return [`${indent}${key}:`, ...writeYaml(value, `${indent}  `)];
  const items = value.flatMap((item) =>
    writeYaml(item).map((line, index) => `${indent}  ${index === 0 ? "- " : "  "}${line}`),
  );
  return [`${indent}${key}:`, ...items];
}

function isList(value: YamlMap | readonly YamlMap[]): value is readonly YamlMap[] {
  return Array.isArray(value);
}

function writeText(text: string): string {
  if ((plain.test(text) && !reserved.test(text)) || day.test(text) || version.test(text)) return text;
  return escapeUnseen(JSON.stringify(text));
}

/** JSON text with the characters that no one sees as escapes. */
export function escapeUnseen(json: string): string {
  return json.replace(unseen, (character) => {
    let escapes = "";
    for (let at = 0; at < character.length; at++) {
      escapes += `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`;
    }
    return escapes;
  });
}
