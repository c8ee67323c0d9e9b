import type { ReportIndex, StateSubmission } from "@rapporteur/core";

const registers = new WeakMap<ReportIndex, ReadonlyMap<string, StateSubmission>>();

/** The submission that a section or a paragraph belongs to, if it is one that summarizes what a State reported. */
export function stateOf(index: ReportIndex, id: string): StateSubmission | undefined {
  let byNode = registers.get(index);
  if (!byNode) {
    byNode = new Map(
      index.report.stateSubmissions.flatMap((submission) =>
        [submission.section, ...submission.paragraphs].map((node) => [node, submission] as const),
      ),
    );
    registers.set(index, byNode);
  }
  return byNode.get(id);
}
