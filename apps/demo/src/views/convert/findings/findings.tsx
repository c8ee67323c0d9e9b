import type { Diagnostic, ReportIndex } from "@rapporteur/core";
import { useMemo, useState } from "preact/hooks";
import { FindingItem } from "./finding-item.tsx";

interface FindingsProps {
  readonly findings: readonly Diagnostic[];
  readonly index: ReportIndex | undefined;
  readonly textOf: (file: string | undefined) => string | undefined;
}

/** How many findings of a kind are shown at first, and how many more each time. */
const page = 50;

/** What was found in reading a report: errors and doubts at once, what was repaired or noted when asked for. */
export function Findings({ findings, index, textOf }: FindingsProps) {
  const grave = useMemo(
    () =>
      (["error", "warning"] as const).flatMap((severity) =>
        findings.filter((it) => it.severity === severity),
      ),
    [findings],
  );
  const notes = useMemo(() => findings.filter(({ severity }) => severity === "info"), [findings]);
  if (findings.length === 0)
    return <p class="notice notice-good">Nothing was repaired, and nothing is doubtful.</p>;
  return (
    <>
      <FindingList findings={grave} index={index} textOf={textOf} />
      {notes.length > 0 && (
        <details class="finding-notes" open={grave.length === 0 && notes.length < 6}>
          <summary>
            {notes.length === 1
              ? "1 note of what was repaired"
              : `${notes.length} notes of what was repaired`}
          </summary>
          <FindingList findings={notes} index={index} textOf={textOf} />
        </details>
      )}
    </>
  );
}

function FindingList({ findings, index, textOf }: FindingsProps) {
  const [limit, setLimit] = useState(page);
  if (findings.length === 0) return null;
  return (
    <>
      <ol class="findings">
        {findings.slice(0, limit).map((finding) => (
          <FindingItem finding={finding} index={index} textOf={textOf} />
        ))}
      </ol>
      {findings.length > limit && (
        <button type="button" class="button" onClick={() => setLimit(limit + page)}>
          Show more of {findings.length}
        </button>
      )}
    </>
  );
}

/** How many findings of each weight there are: `1 error, 2 doubts, 22 notes`. */
export function findingWords(findings: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic["severity"], one: string) => {
    const found = findings.filter((it) => it.severity === severity).length;
    return found === 0 ? [] : [`${found} ${one}${found === 1 ? "" : "s"}`];
  };
  return (
    [...count("error", "error"), ...count("warning", "doubt"), ...count("info", "note")].join(", ") ||
    "no findings"
  );
}
