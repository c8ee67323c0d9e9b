import type { Files } from "@rapporteur/core";
import { useEffect, useState } from "preact/hooks";
import { copyText } from "../../../files/copy-text.ts";
import { downloadFile } from "../../../files/download-file.ts";
import type { ViewProps } from "../../view.ts";
import { findingWords } from "../findings/findings.tsx";
import { Code } from "../highlight/code.tsx";
import type { WriteAnswer } from "../work/messages.ts";
import { ProgressLine } from "../work/progress-line.tsx";
import { useTask } from "../work/use-task.ts";
import { outputs } from "./outputs.ts";

/** The report in the format that was chosen: shown, to be copied, to be saved. */
export function OutputPane({ opened, route, navigate, announce }: ViewProps) {
  const output = outputs.find(({ id }) => id === route.query.to) ?? outputs[0];
  const [written, setWritten] = useState<WriteAnswer & { readonly by: string }>();
  const writing = useTask<"write">();
  const packing = useTask<"zip">();
  const { run } = writing;
  useEffect(() => {
    const { id, format, options } = output;
    run({ kind: "write", report: opened.report, format, options }, (answer) =>
      setWritten({ ...answer, by: id }),
    );
  }, [opened, output, run]);

  const shown = written?.by === output.id ? written : undefined;
  const files = shown?.files ?? [];
  const file = files.find(({ path }) => path === route.query.file) ?? files[0];
  const set = (change: Readonly<Record<string, string>>) =>
    navigate({ view: "convert", query: { ...route.query, ...change } }, "replace");
  const copy = async (content: string) =>
    announce(
      (await copyText(content)) ? `Copied ${file?.path ?? ""}.` : "The browser did not allow copying.",
    );
  const saveAll = () =>
    packing.run({ kind: "zip", files }, (content) =>
      downloadFile({ path: `${opened.report.id}-${output.id}.zip`, mediaType: "application/zip", content }),
    );

  return (
    <section class="output" aria-labelledby="output-title">
      <h2 id="output-title">Write</h2>
      <fieldset class="outputs">
        <legend class="visually-hidden">Format</legend>
        {outputs.map(({ id, title, purpose }) => (
          <label key={id} class="output-choice">
            <input
              type="radio"
              name="output"
              value={id}
              checked={id === output.id}
              onChange={() => set({ to: id, file: "" })}
            />
            <span>
              <strong>{title}</strong>
              <span class="output-purpose">{purpose}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <ProgressLine progress={writing.progress} onCancel={writing.cancel} />
      <ProgressLine progress={packing.progress} onCancel={packing.cancel} />
      {shown && !shown.files && (
        <p class="notice notice-error" role="alert">
          {shown.diagnostics[0]?.message ?? "The report could not be written."}
        </p>
      )}
      {file && (
        <>
          <div class="output-bar">
            {files.length > 1 ? (
              <label class="output-file">
                <span class="visually-hidden">File</span>
                <select
                  class="field"
                  value={file.path}
                  onChange={(event) => set({ file: event.currentTarget.value })}
                >
                  {files.map(({ path }) => (
                    <option key={path}>{path}</option>
                  ))}
                </select>
              </label>
            ) : (
              <strong class="output-file">{file.path}</strong>
            )}
            <span class="muted">{file.content.length.toLocaleString("en")} characters</span>
            <span class="output-actions">
              {typeof file.content === "string" && (
                <button type="button" class="button" onClick={() => void copy(String(file.content))}>
                  Copy
                </button>
              )}
              <button type="button" class="button" onClick={() => downloadFile(asBytes(file))}>
                Download
              </button>
              {files.length > 1 && (
                <button type="button" class="button button-strong" onClick={saveAll}>
                  Download all {files.length} as zip
                </button>
              )}
            </span>
          </div>
          {shown && shown.diagnostics.length > 0 && (
            <p class="notice notice-warning">
              In writing: {findingWords(shown.diagnostics)}. {shown.diagnostics[0]?.message}
            </p>
          )}
          <Code key={`${output.id} ${file.path}`} path={file.path} content={String(file.content)} />
        </>
      )}
    </section>
  );
}

function asBytes({ path, mediaType, content }: Files[number]) {
  return { path, mediaType, content: typeof content === "string" ? content : new Uint8Array(content) };
}
