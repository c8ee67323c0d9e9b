import type { ClassMapping, ClassName } from "./class-mapping.ts";
import { registerClasses } from "./register-classes.ts";
import { reportClasses } from "./report-classes.ts";
import { textClasses } from "./text-classes.ts";

/**
 * The whole mapping: every noun of the model as a class of the graph, every field of it as a property. The context,
 * the frame, the shapes, the page of the vocabulary, the writer and the reader are all made from it.
 */
export const classes: Readonly<Record<ClassName, ClassMapping>> = {
  ...reportClasses,
  ...textClasses,
  ...registerClasses,
};

/** The class of the nodes that stand for States, made when a report is written; reading leaves them aside. */
export const countryType = "schema:Country";
