import { isObject } from "../is-object.ts";

/** Deeper content than this is left as it is: no report is so deep, and its validation says so. */
const depthLimit = 128;

/** Inline content as the model has it, from the JSON of the graph: the same, with its keys in the model's order. */
export function modelInlines(value: unknown, depth = 0): unknown {
  if (!Array.isArray(value) || depth > depthLimit) return value;
  return value.map((inline: unknown) => {
    if (!isObject(inline) || !("children" in inline)) return inOrder(inline);
    const { type, children, url, ...rest } = inline;
    return {
      ...(type !== undefined && { type }),
      ...(url !== undefined && { url }),
      ...rest,
      children: modelInlines(children, depth + 1),
    };
  });
}

function inOrder(inline: unknown): unknown {
  if (!isObject(inline) || !("footnote" in inline) || inline.type === undefined) return inline;
  const { type, ...rest } = inline;
  return { type, ...rest };
}
