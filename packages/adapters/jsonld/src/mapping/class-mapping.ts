import type { CompactAddress } from "./namespaces.ts";
import type { Term } from "./properties.ts";

/** How one field of a noun of the model stands in the graph; `field` is its name in the model. */
export type Field =
  | ScalarField
  | InlinesField
  | ReferenceField
  | SetField
  | NodeField
  | NodesField
  | GroupField;

interface AnyField {
  readonly field: string;
  /** Whether the model may do without it. */
  readonly optional?: true | undefined;
}

/** A text, a number or a truth value: one literal. */
export interface ScalarField extends AnyField {
  readonly kind: "scalar";
  readonly term: Term;
}

/** Inline content: the plain words and, where they do not say it all, the content itself as JSON. */
export interface InlinesField extends AnyField {
  readonly kind: "inlines";
  readonly term: Term;
  readonly exact: Term;
}

/** The id of a node: a link to it. */
export interface ReferenceField extends AnyField {
  readonly kind: "reference";
  readonly term: Term;
}

/**
 * A list of ids (as links) or of codes (as words). A graph has no order: in it they are read in the natural one, and
 * where the list has another, the list itself stands beside them as JSON.
 */
export interface SetField extends AnyField {
  readonly kind: "set";
  readonly of: "references" | "codes";
  readonly term: Term;
  readonly exact: Term;
}

/** One node. */
export interface NodeField extends AnyField {
  readonly kind: "node";
  readonly term: Term;
  readonly of: ClassName;
}

/** A list of nodes, in the order of their positions. Fields of one noun may share a term if their classes differ. */
export interface NodesField extends AnyField {
  readonly kind: "nodes";
  readonly term: Term;
  readonly of: readonly ClassName[];
}

/** An object of the model whose fields belong to the node that holds it. */
export interface GroupField extends AnyField {
  readonly kind: "group";
  readonly fields: readonly Field[];
}

/** How one noun of the model stands in the graph: as a node of a class. */
export interface ClassMapping {
  /** Classes of the graph, the telling one first. */
  readonly types: readonly [CompactAddress, ...CompactAddress[]];
  /** What it is, one sentence. */
  readonly comment: string;
  /** The model's own `type` of the noun, if it has one. */
  readonly tag?: string | undefined;
  /** What follows the address of the node that holds it, with a number; absent where the model gives it an id. */
  readonly step?: string | undefined;
  /** Whether the model has, in the place of an object, the value of the one field. */
  readonly bare?: true | undefined;
  readonly fields: readonly Field[];
  /** Properties made from the report when it is written; reading leaves them aside. */
  readonly oneWay?: readonly Term[] | undefined;
}

/** The nouns of the model that are nodes of the graph; the name is also the term of the class. */
export type ClassName =
  | "Report"
  | "Session"
  | "AgendaItem"
  | "Line"
  | "Section"
  | "Annex"
  | BlockName
  | "Point"
  | "TableRow"
  | "TableCell"
  | "Footnote"
  | "Citation"
  | "Pinpoint"
  | "StateSubmission"
  | "Recommendation"
  | "Act"
  | "Addressee";

/** The nouns that are blocks. */
export type BlockName = "Paragraph" | "Table" | "Figure" | "Quote";
