import type { ComponentType } from "preact";
import type { OpenedReport } from "../report/opened-report.ts";
import type { Route, ViewId } from "../route/route.ts";
import type { Navigate } from "../route/use-route.ts";

/** What every view is given. */
export interface ViewProps {
  readonly opened: OpenedReport;
  readonly route: Route;
  readonly navigate: Navigate;
  /** Says a short sentence, on the screen and to screen readers: "Link copied." */
  readonly announce: (message: string) => void;
  /** Shows another report in all views; `undefined` goes back to the first one. */
  readonly openReport: (opened: OpenedReport | undefined) => void;
}

/** A view as the table lists it; its code is loaded when it is first asked for. */
export interface View {
  readonly id: ViewId;
  /** The word in the navigation, the heading and the title of the page. */
  readonly title: string;
  readonly load: () => Promise<ComponentType<ViewProps>>;
}
