import type { Diagnostic, NamedBytes } from "@rapporteur/core";
import { useState } from "preact/hooks";
import { openReport } from "../../report/opened-report.ts";
import { routeHref } from "../../route/route-href.ts";
import type { ViewProps } from "../view.ts";
import { Findings, findingWords } from "./findings/findings.tsx";
import { OutputPane } from "./output/output-pane.tsx";
import { OpenFiles } from "./source/open-files.tsx";
import { useSourceTexts } from "./source/use-source-texts.ts";
import { ProgressLine } from "./work/progress-line.tsx";
import { useTask } from "./work/use-task.ts";
import "./convert.css";

/** Files that could not be read as a report, and why. */
interface Failure {
  readonly files: readonly NamedBytes[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A report of one's own: opened, with what was found in it, and written in any format. */
export function ConvertView(props: ViewProps) {
  const { opened, announce, openReport: show } = props;
  const { origin, diagnostics, index, report } = opened;
  const reading = useTask<"read">();
  const [problem, setProblem] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const textOf = useSourceTexts(origin.files);
  const textOfFailure = useSourceTexts(failure?.files ?? none);

  const read = (files: readonly NamedBytes[]) => {
    setProblem(undefined);
    setFailure(undefined);
    reading.run({ kind: "read", files }, (answer) => {
      if (!answer.report) {
        setFailure({ files, diagnostics: answer.diagnostics });
        announce("This could not be read as a report.");
        return;
      }
      const name = files.length === 1 ? (files[0]?.name ?? "") : `${files.length} files`;
      announce(`Read ${name}: ${findingWords(answer.diagnostics)}.`);
      show(
        openReport(
          answer.report,
          { kind: "own", name, files: () => Promise.resolve(files) },
          answer.diagnostics,
        ),
      );
    });
  };

  return (
    <div class="view convert-view">
      <header class="view-head">
        <h1>Convert</h1>
        <p>Turn a report into data, and data into another format. All of it happens in this window.</p>
      </header>
      <OpenFiles
        onFiles={read}
        onProblem={setProblem}
        example={origin.kind === "built-in" ? origin.files : undefined}
      />
      <ProgressLine
        progress={problem === undefined ? reading.progress : { problem }}
        onCancel={reading.cancel}
      />
      {failure && (
        <section class="failure" aria-labelledby="failure-title">
          <h2 id="failure-title">This could not be read as a report</h2>
          <Findings findings={failure.diagnostics} index={undefined} textOf={textOfFailure} />
        </section>
      )}
      <section class="opened" aria-labelledby="findings-title">
        <h2 id="findings-title">{origin.name}</h2>
        <p class="opened-words">
          Read as <a href={routeHref({ view: "read" })}>{report.id}</a>, with {findingWords(diagnostics)}.
        </p>
        <Findings findings={diagnostics} index={index} textOf={textOf} />
      </section>
      <OutputPane {...props} />
    </div>
  );
}

const none: readonly NamedBytes[] = [];
