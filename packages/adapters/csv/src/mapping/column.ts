/** One column: where its value stands in a record, how it is printed, and what it says. */
export interface Column {
  readonly name: string;
  readonly form: ColumnForm;
  /** The way to the value in a record: `["citation", "target", "symbol"]`. */
  readonly field: readonly string[];
  /** The properties of the model that the value is, as `Type.property`; none for what only tables need. */
  readonly model: readonly string[];
  /** One sentence for the descriptors. */
  readonly description: string;
  /** Whether each row has a value here, where it is not as the model says. */
  readonly required?: boolean | undefined;
  /** Whether no two rows have the same value here. */
  readonly unique?: true | undefined;
  /** Whether it follows from the rest: it is written for those who read tables, and compared when read. */
  readonly derived?: true | undefined;
  /** Whether it follows from the row around, where there is one: it is then compared when read. */
  readonly inherited?: true | undefined;
}

/**
 * How a value stands in a cell: as it is · as a decimal integer · as `true` or `false` · inline content as Markdown,
 * or as its plain words · several codes with `|` between them. An absent value is an empty cell.
 */
export type ColumnForm = "words" | "integer" | "boolean" | "markdown" | "plain" | "codes";

type Extra = Pick<Column, "required" | "unique" | "derived" | "inherited">;

/** A column of the model: `field` and `model` as in {@link Column}, the way written with dots. */
export function modelColumn(
  name: string,
  form: ColumnForm,
  field: string,
  model: string | readonly string[],
  description: string,
  extra: Extra = {},
): Column {
  const properties = typeof model === "string" ? [model] : model;
  return { name, form, field: field.split("."), model: properties, description, ...extra };
}

/** A column that only tables need: keys of the row around, positions, what is derived. */
export function ownColumn(name: string, form: ColumnForm, description: string, extra: Extra = {}): Column {
  return { name, form, field: [name], model: [], description, ...extra };
}

/** The two columns of a piece of inline content: its plain words, and the same as Markdown, which is what is read. */
export function richColumns(
  name: string,
  field: string,
  model: string | readonly string[],
  what: string,
  extra: Extra = {},
): readonly [Column, Column] {
  const plain = `${what}, in plain words.`;
  const rich = `${what}, in Markdown of one line, with emphasis, links and note marks: this is what is read.`;
  return [
    { ...modelColumn(name, "plain", field, [], plain, extra), derived: true },
    modelColumn(`${name}_markdown`, "markdown", field, model, rich, extra),
  ];
}

/** The column of the order of a table with a key of its own. */
export const positionColumn: Column = ownColumn(
  "position",
  "integer",
  "Place among the rows, from 1, in the order of the report, however the file is sorted.",
  { required: true, unique: true },
);

/** The column of the order of rows that belong to one row of another table. */
export function positionWithin(what: string): Column {
  return ownColumn("position", "integer", `Place among the rows of one ${what}, from 1.`, { required: true });
}
