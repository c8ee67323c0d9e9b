/** The views of the app, by the word that stands for each in the address. */
export type ViewId = "read" | "search" | "states" | "recommendations" | "citations" | "convert";

/** Where one is in the app. */
export interface Route {
  readonly view: ViewId;
  /** Id of the node that is shown, in Read: `"para-83-h"`. */
  readonly node?: string | undefined;
  /** What else the address says, by name; a view reads and writes its own state here, so that back and forward work. */
  readonly query: Readonly<Record<string, string>>;
}
