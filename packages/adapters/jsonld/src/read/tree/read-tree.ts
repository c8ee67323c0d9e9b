import { modelVersion, plainText, type Report, type Success, validate } from "@rapporteur/core";
import { isObject } from "../is-object.ts";
import { nodeReader } from "./node-reader.ts";
import { otherDress } from "./other-dress.ts";
import { ownBase } from "./own-base.ts";
import type { Tree } from "./tree.ts";

/**
 * Reads a document that is the tree as this package writes it, without making a graph of it first, which takes several
 * times as long. Gives what the reader of graphs would give for it, or undefined wherever a document is in another
 * dress, of another version or at fault in any way: then the graph has to be read.
 */
export function readTree(document: unknown): Success<Report> | undefined {
  const base = isObject(document) ? ownBase(document["@context"]) : undefined;
  if (base === undefined) return undefined;
  const tree: Tree = { seen: new Set(), pairs: [], base, depth: 0 };
  const draft = draftOf(document, tree);
  if (!isObject(draft) || draft.modelVersion !== modelVersion) return undefined;
  const outcome = validate(draft);
  if (!outcome.ok) return undefined;
  return tree.pairs.every(({ words, inlines }) => plainText(inlines) === words) ? outcome : undefined;
}

function draftOf(document: unknown, tree: Tree): unknown {
  try {
    return nodeReader("Report")(document, 0, tree);
  } catch (reason) {
    if (reason === otherDress) return undefined;
    throw reason;
  }
}
