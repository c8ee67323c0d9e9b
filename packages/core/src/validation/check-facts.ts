import type { Diagnostic } from "../contract/diagnostic.ts";
import { coreDiagnostics } from "../diagnostics.ts";
import { allFacts } from "../facts/all-facts.ts";
import type { Report } from "../model/report.ts";
import { reportIndex } from "../tree/report-index.ts";

/** Checks a report of the right shape against all facts, and gives what does not hold. */
export function checkFacts(report: Report): readonly Diagnostic[] {
  const index = reportIndex(report);
  const diagnostics: Diagnostic[] = [];
  for (const fact of allFacts) {
    for (const finding of fact.check(report, index))
      diagnostics.push(coreDiagnostics.report(fact.id, finding));
  }
  return diagnostics;
}
