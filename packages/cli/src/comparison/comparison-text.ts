import type { Bump } from "@rapporteur/core";
import type { Screen } from "../screen/screen.ts";
import { visible } from "../screen/visible.ts";
import { wrap } from "../screen/wrap.ts";
import type { Comparison } from "./comparison.ts";
import { entriesOf } from "./entries.ts";
import { segmentLines } from "./segment-lines.ts";
import { tallyWords } from "./tally-words.ts";

/** What calls for each bump, the heaviest first. */
const reasons: readonly (readonly [Exclude<Bump, "none">, string])[] = [
  ["major", "ids vanished or became others"],
  ["minor", "something is there that was not"],
  ["patch", "something was corrected"],
];

/** A comparison as a person reads it: the bump, why, and each change with its words. */
export function comparisonText({ before, after, bump, changes }: Comparison, screen: Screen): string {
  const { strong, faint } = screen.colours;
  const files = `${visible(before.file)} → ${visible(after.file)}`;
  if (bump === "none") return `${strong(files)}: no change\n`;
  const lines = [`${strong(files)}: ${strong(bump)}`];
  lines.push(...wrap(tallyWords(changes), screen.columns, { first: "  ", rest: "  " }));
  for (const [each, reason] of reasons) {
    const entries = entriesOf(changes, each, before.report, after.report);
    if (entries.length === 0) continue;
    lines.push("", `${strong(each)}${faint(`: ${reason}`)}`);
    for (const { type, subject, detail, isRest } of entries) {
      lines.push(`  ${faint(type)} ${visible(subject)}${isRest ? " (--json lists all)" : ""}`);
      if (detail.length > 0) lines.push(...segmentLines(detail, "    ", screen));
    }
  }
  return `${lines.join("\n")}\n`;
}
