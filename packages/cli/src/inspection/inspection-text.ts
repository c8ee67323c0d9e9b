import type { Inspection, Overview } from "../overview/overview.ts";
import { inOrder } from "../screen/in-order.ts";
import type { Screen } from "../screen/screen.ts";
import { severityCounts } from "../screen/severity-words.ts";
import { visible } from "../screen/visible.ts";
import { severityTally } from "../words/severity-tally.ts";
import { accountLines } from "./account-lines.ts";
import { countsLines } from "./counts-lines.ts";
import { findingsLines } from "./findings-lines.ts";
import { mastheadLines } from "./masthead-lines.ts";
import { outlineLines } from "./outline-lines.ts";
import { recommendationsLines } from "./recommendations-lines.ts";
import { statesLines } from "./states-lines.ts";

/** An inspection as a person reads it; `text` is the source, for the lines that findings are about. */
export function inspectionText(inspection: Inspection, text: string | undefined, screen: Screen): string {
  const { file, report, diagnostics } = inspection;
  const { strong } = screen.colours;
  const findings = severityCounts(severityTally(diagnostics), screen.colours);
  const lines = [
    ...(report ? reportLines(report, file, screen) : [`${strong(visible(file))}: no report`]),
    "",
    `${strong("Findings")}: ${findings}`,
    ...findingsLines(inOrder(diagnostics), { file, text }, screen),
  ];
  return `${lines.join("\n")}\n`;
}

function reportLines(report: Overview, file: string, screen: Screen): readonly string[] {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ["Contents", countsLines(report.counts, screen)],
    ["Outline, with paragraphs", outlineLines(report.outline, screen)],
    ["States that reported, with paragraphs", statesLines(report.states, screen)],
    ["Recommendations", recommendationsLines(report.recommendations, screen)],
    ["Characters", report.account ? accountLines(report.account, screen) : []],
  ];
  const filled = parts.filter(([, lines]) => lines.length > 0);
  const { strong } = screen.colours;
  return [
    ...mastheadLines(report, file, screen),
    ...filled.flatMap(([name, lines]) => ["", strong(name), ...lines]),
  ];
}
