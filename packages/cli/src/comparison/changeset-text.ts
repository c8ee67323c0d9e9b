import { visible } from "../screen/visible.ts";
import type { Comparison } from "./comparison.ts";
import { entriesOf } from "./entries.ts";
import type { Segment } from "./segment.ts";
import { tallyWords } from "./tally-words.ts";

/**
 * A comparison as a changeset (https://github.com/changesets/changesets) for the package that holds the report: the
 * bump, and what changed, for its changelog. Of equal reports it is one that bumps nothing.
 */
export function changesetText({ before, after, bump, changes }: Comparison, name: string): string {
  if (bump === "none") return "---\n---\n\nNothing changed.\n";
  const entries = (["major", "minor", "patch"] as const).flatMap((each) =>
    entriesOf(changes, each, before.report, after.report),
  );
  const lines = entries.map(({ type, subject, detail }) => {
    const words = detail.map(segmentMarkdown).join("");
    return `- ${type} ${escaped(subject)}${words === "" ? "" : `: ${words}`}`;
  });
  return `---\n${JSON.stringify(name)}: ${bump}\n---\n\n${tallyWords(changes)}\n\n${lines.join("\n")}\n`;
}

/** What went and what came, in the elements that Markdown leaves to HTML: its own marks do not hold inside words. */
function segmentMarkdown({ text, kind }: Segment): string {
  const words = escaped(text);
  if (kind === "kept") return words;
  return kind === "removed" ? `<del>${words}</del>` : `<ins>${words}</ins>`;
}

/** Words as Markdown shows them, on one line: what is markup there is escaped. */
function escaped(text: string): string {
  return visible(text.replace(/\s+/g, " ")).replace(/[\\`*_{}[\]<>#|~&]/g, "\\$&");
}
