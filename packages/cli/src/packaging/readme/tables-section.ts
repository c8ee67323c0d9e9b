import type { PackageFile } from "../packaging.ts";
import { code, markdownTable, markdownText } from "./markdown-text.ts";

/** What is looked at of the tables' descriptor. */
interface Descriptor {
  readonly resources: readonly {
    readonly path: string;
    readonly description: string;
    readonly schema: {
      readonly fields: readonly {
        readonly name: string;
        readonly type: string;
        readonly description: string;
      }[];
      readonly primaryKey: readonly string[];
      readonly foreignKeys?: readonly {
        readonly fields: readonly string[];
        readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
      }[];
    };
  }[];
}

/** Every table and every column of it, from the descriptor that is packed with them. */
export function tablesSection(files: readonly PackageFile[]): string {
  const descriptor = files.find(({ path }) => path === "csv/datapackage.json")?.content;
  // The adapter has just written it.
  const { resources } = JSON.parse(String(descriptor)) as Descriptor;
  return [
    "## Columns of the tables",
    "",
    "In `csv/`. An empty cell is an absent value. Columns in *italics* are the key of their table. Read codes such as `m49` as text: `032` is no number.",
    ...resources.flatMap(({ path, description, schema: { fields, primaryKey, foreignKeys = [] } }) => [
      "",
      `### ${path}`,
      "",
      markdownText(description),
      "",
      markdownTable(
        ["column", "type", "what it is"],
        fields.map(({ name, type, description: what }) => [
          primaryKey.includes(name) ? `*${code(name)}*` : code(name),
          type,
          markdownText(what),
        ]),
      ),
      ...foreignKeys.map(({ fields: columns, reference }) => {
        const target = `${reference.resource ?? path.replace(/\.csv$/, "")}.csv`;
        return `\n${columns.map(code).join(", ")} → ${reference.fields.map(code).join(", ")} of ${code(target)}`;
      }),
    ]),
  ].join("\n");
}
