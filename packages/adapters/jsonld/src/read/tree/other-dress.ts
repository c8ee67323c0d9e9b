/**
 * Thrown inside the reader of written trees where a document is not as this package writes it, and caught where that
 * begins. It says nothing of what is wrong, or whether anything is: that is for the reader of graphs.
 */
export const otherDress = Symbol("other dress");
