import { useCallback, useEffect, useState } from "preact/hooks";
import { parseRoute } from "./parse-route.ts";
import type { Route } from "./route.ts";
import { type RouteTo, routeHref } from "./route-href.ts";

/**
 * Goes to a route. `"replace"` leaves no step in the history: for what changes with each key or click, such as the
 * words of a search.
 */
export type Navigate = (to: RouteTo, how?: "push" | "replace") => void;

/** The route of the address, kept in step with it, and the way to another one. */
export function useRoute(): readonly [Route, Navigate] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    addEventListener("popstate", follow);
    addEventListener("hashchange", follow);
    return () => {
      removeEventListener("popstate", follow);
      removeEventListener("hashchange", follow);
    };
  }, []);
  const navigate = useCallback<Navigate>((to, how = "push") => {
    const href = routeHref(to);
    if (how === "replace") history.replaceState(null, "", href);
    else if (href !== location.hash) history.pushState(null, "", href);
    setRoute(parseRoute(href));
  }, []);
  return [route, navigate];
}
