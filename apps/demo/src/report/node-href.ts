import { routeHref } from "../route/route-href.ts";

/** The permalink of a node inside the app: `#para-83-h`. */
export function nodeHref(id: string): string {
  return routeHref({ view: "read", node: id });
}
