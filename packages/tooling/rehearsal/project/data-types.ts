// What the types of a data package promise: they know the report, and their values are of the model.
import type { Footnote, Paragraph, Recommendation, Report, StateSubmission } from "@rapporteur/core";
import report, {
  footnote,
  paragraph,
  recommendation,
  state,
} from "@rapporteur/hrc54-human-rights-of-migrants";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function holds<T extends true>(fact?: T): void {
  void fact;
}

holds<Same<typeof report, Report>>();
holds<Same<ReturnType<typeof paragraph>, Paragraph>>();
holds<Same<ReturnType<typeof footnote>, Footnote>>();
holds<Same<ReturnType<typeof state>, StateSubmission>>();
holds<Same<ReturnType<typeof recommendation>, Recommendation>>();

export const known = [paragraph("83"), footnote("59"), footnote("*"), state("ARG"), recommendation("83 (h)")];

// @ts-expect-error
paragraph("84");
// @ts-expect-error
footnote("79");
// @ts-expect-error
state("DEU");
// @ts-expect-error
recommendation("83 (n)");
// @ts-expect-error
report.sections.push(report.sections[0]);
