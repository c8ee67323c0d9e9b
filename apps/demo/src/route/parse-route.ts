import type { Route, ViewId } from "./route.ts";

const views: ReadonlySet<string> = new Set<ViewId>([
  "read",
  "search",
  "states",
  "recommendations",
  "citations",
  "convert",
]);

/**
 * The route that the hash of an address stands for: `#para-83-h` is a place in Read, `#/search?q=border` a view with
 * its state. An unknown view, or none, is Read from the top.
 */
export function parseRoute(hash: string): Route {
  const text = hash.replace(/^#/, "");
  if (!text.startsWith("/")) {
    return text === "" ? { view: "read", query: {} } : { view: "read", node: decode(text), query: {} };
  }
  const [path = "", search = ""] = text.slice(1).split(/\?(.*)/s);
  const view = isView(path) ? path : "read";
  const query: Record<string, string> = Object.create(null);
  for (const [name, value] of new URLSearchParams(search)) query[name] = value;
  return { view, query };
}

function isView(word: string): word is ViewId {
  return views.has(word);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
