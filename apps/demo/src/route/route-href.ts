import type { Route } from "./route.ts";

/** The parts of a route that a link has to name. */
export type RouteTo = Pick<Route, "view"> & Partial<Omit<Route, "view">>;

/**
 * The address of a route, to be used as the `href` of a link: `#para-83-h`, `#/search?q=border`. Empty values of the
 * query are left out.
 */
export function routeHref({ view, node, query = {} }: RouteTo): string {
  if (node !== undefined) return `#${encodeURI(node)}`;
  const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== "")).toString();
  return `#/${view}${search === "" ? "" : `?${search}`}`;
}
