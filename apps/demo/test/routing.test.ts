import { expect, test } from "vitest";
import { parseRoute } from "../src/route/parse-route.ts";
import { type RouteTo, routeHref } from "../src/route/route-href.ts";

test("a hash that is no path is a place in Read", () => {
  expect(parseRoute("#para-83-h")).toEqual({ view: "read", node: "para-83-h", query: {} });
  expect(parseRoute("")).toEqual({ view: "read", query: {} });
  expect(parseRoute("#")).toEqual({ view: "read", query: {} });
});

test("a path is a view with its state; an unknown one is Read", () => {
  const { view, query } = parseRoute("#/search?q=border%20%26%20sea&state=484");
  expect(view).toBe("search");
  expect({ ...query }).toEqual({ q: "border & sea", state: "484" });
  expect(parseRoute("#/nowhere").view).toBe("read");
  expect(parseRoute("#/__proto__").view).toBe("read");
});

test("what an address says under a name of every object stays its own", () => {
  const { query } = parseRoute("#/search?__proto__=x&constructor=y");
  expect(Object.keys(query)).toEqual(["__proto__", "constructor"]);
  expect(Object.getPrototypeOf(query)).toBeNull();
  expect(parseRoute("#/search").query.constructor).toBeUndefined();
});

test.each<RouteTo>([
  { view: "read", node: "para-83-h" },
  { view: "read", node: "párr-1" },
  { view: "read", node: "пункт-12" },
  { view: "search", query: { q: "83 (h) & “more”?", kind: "note" } },
  { view: "convert", query: {} },
])("the address of %j leads back to it", (to) => {
  const route = parseRoute(routeHref(to));
  expect({ ...route, query: { ...route.query } }).toEqual({ query: {}, ...to });
});

test("an address that is cut off in the middle of a character is read as it stands", () => {
  expect(parseRoute("#para-%E0%A4%A").node).toBe("para-%E0%A4%A");
});
