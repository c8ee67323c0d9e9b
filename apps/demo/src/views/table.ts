import type { View } from "./view.ts";

/** All views, in the order of the navigation. */
export const views: readonly View[] = [
  { id: "read", title: "Read", load: () => import("./read/read-view.tsx").then((it) => it.ReadView) },
  {
    id: "search",
    title: "Search",
    load: () => import("./search/search-view.tsx").then((it) => it.SearchView),
  },
  {
    id: "states",
    title: "States",
    load: () => import("./states/states-view.tsx").then((it) => it.StatesView),
  },
  {
    id: "recommendations",
    title: "Recommendations",
    load: () => import("./recommendations/recommendations-view.tsx").then((it) => it.RecommendationsView),
  },
  {
    id: "citations",
    title: "Citations",
    load: () => import("./citations/citations-view.tsx").then((it) => it.CitationsView),
  },
  {
    id: "convert",
    title: "Convert",
    load: () => import("./convert/convert-view.tsx").then((it) => it.ConvertView),
  },
];
