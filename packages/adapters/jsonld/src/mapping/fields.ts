import type {
  ClassName,
  Field,
  GroupField,
  InlinesField,
  NodeField,
  NodesField,
  ReferenceField,
  ScalarField,
  SetField,
} from "./class-mapping.ts";
import type { Term } from "./properties.ts";

/** A scalar field. */
export const scalar = (field: string, term: Term): ScalarField => ({ kind: "scalar", field, term });

/** A field of inline content. */
export const inlines = (field: string, term: Term, exact: Term): InlinesField => ({
  kind: "inlines",
  field,
  term,
  exact,
});

/** A field that holds an id. */
export const reference = (field: string, term: Term): ReferenceField => ({ kind: "reference", field, term });

/** A field that holds ids. */
export const references = (field: string, term: Term, exact: Term): SetField => ({
  kind: "set",
  of: "references",
  field,
  term,
  exact,
});

/** A field that holds codes. */
export const codes = (field: string, term: Term, exact: Term): SetField => ({
  kind: "set",
  of: "codes",
  field,
  term,
  exact,
});

/** A field that holds an object, which is a node. */
export const node = (field: string, term: Term, of: ClassName): NodeField => ({
  kind: "node",
  field,
  term,
  of,
});

/** A field that holds a list of objects, which are nodes. */
export const nodes = (field: string, term: Term, ...of: readonly ClassName[]): NodesField => ({
  kind: "nodes",
  field,
  term,
  of,
});

/** A field that holds an object whose fields belong to the same node. */
export const group = (field: string, ...fields: readonly Field[]): GroupField => ({
  kind: "group",
  field,
  fields,
});

/** The same field, where the model may do without it. */
export const optional = <F extends Field>(field: F): F & { readonly optional: true } => ({
  ...field,
  optional: true,
});
