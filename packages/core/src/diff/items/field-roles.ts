import type { ItemKind, ItemTypes } from "./item-kind.ts";

/**
 * What a field is to the comparison: the type and the id of its item · the printed number or label · inline content ·
 * a plain value · ids of other items · offsets into the words of another item · a list of items with ids · a list of
 * items without · a single item.
 */
export type FieldRole =
  | "type"
  | "id"
  | "label"
  | "words"
  | "value"
  | "reference"
  | "references"
  | "start"
  | "end"
  | "items"
  | "parts"
  | "part";

const inSection = {
  type: "type",
  id: "id",
  label: "label",
  title: "words",
  blocks: "items",
  sections: "items",
} as const;

const cited = { id: "id", source: "reference", start: "start", end: "end", kind: "value" } as const;

/** The role of every field of the model, in the model's order. A field without a role does not compile. */
export const fieldRoles = {
  report: {
    modelVersion: "value",
    id: "id",
    language: "value",
    masthead: "part",
    summary: "items",
    blocks: "items",
    sections: "items",
    annexes: "items",
    footnotes: "items",
    citations: "items",
    stateSubmissions: "items",
    recommendations: "items",
  },
  masthead: {
    organ: "value",
    body: "value",
    symbol: "value",
    distribution: "value",
    date: "value",
    originalLanguage: "value",
    session: "value",
    agendaItems: "value",
    title: "words",
    subtitle: "words",
    lines: "value",
  },
  section: inSection,
  annex: inSection,
  paragraph: {
    type: "type",
    id: "id",
    number: "label",
    content: "words",
    points: "items",
    closing: "words",
  },
  point: { type: "type", id: "id", label: "label", content: "words", points: "items", closing: "words" },
  table: { type: "type", id: "id", caption: "words", rows: "parts" },
  row: { cells: "parts" },
  cell: { content: "words", header: "value", columnSpan: "value", rowSpan: "value" },
  figure: { type: "type", id: "id", url: "value", description: "value", caption: "words" },
  quote: { type: "type", id: "id", blocks: "items" },
  footnote: { type: "type", id: "id", label: "label", content: "words" },
  citation: {
    ...cited,
    target: "value",
    pinpoints: "value",
    relation: "value",
    resolution: "value",
    via: "reference",
    candidates: "references",
  },
  submission: { id: "id", state: "value", section: "reference", paragraphs: "references" },
  recommendation: {
    id: "id",
    label: "label",
    paragraph: "reference",
    point: "reference",
    actor: "value",
    acts: "parts",
  },
  act: {
    verb: "value",
    printed: "value",
    adverb: "value",
    directive: "value",
    start: "start",
    end: "end",
    addressees: "value",
  },
} as const satisfies { readonly [K in ItemKind]: { readonly [F in keyof ItemTypes[K]]-?: FieldRole } };

/** The names of the fields of a kind of item that have one of these roles. */
export type FieldWithRole<K extends ItemKind, R extends FieldRole> = {
  [F in keyof (typeof fieldRoles)[K]]: (typeof fieldRoles)[K][F] extends R ? F : never;
}[keyof (typeof fieldRoles)[K]] &
  keyof ItemTypes[K];

const rolesByKind: ReadonlyMap<string, readonly (readonly [field: string, role: FieldRole])[]> = new Map(
  Object.entries(fieldRoles).map(([kind, roles]) => [kind, Object.entries(roles)]),
);

/** The fields of a kind of item with their roles, in the model's order. */
export function rolesOf(kind: ItemKind): readonly (readonly [field: string, role: FieldRole])[] {
  return rolesByKind.get(kind) ?? [];
}
