import type { Finding } from "../contract/define-diagnostics.ts";
import type { Report } from "../model/report.ts";
import type { ReportIndex } from "../tree/report-index.ts";

/** Something that holds in every sound report. Its severity and wording stand in the table of diagnostics. */
export interface Fact {
  /** Its code there, without the package. */
  readonly id: string;
  /** One finding for each place where it does not hold; linear in the report. */
  readonly check: (report: Report, index: ReportIndex) => Iterable<Finding>;
}
