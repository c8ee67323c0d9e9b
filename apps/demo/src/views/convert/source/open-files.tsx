import type { NamedBytes } from "@rapporteur/core";
import { useEffect, useRef, useState } from "preact/hooks";

interface OpenFilesProps {
  readonly onFiles: (files: readonly NamedBytes[]) => void;
  readonly onProblem: (problem: string) => void;
  /** Gives the printed source of the report that comes with the app, to be tried out. */
  readonly example: (() => Promise<readonly NamedBytes[]>) | undefined;
}

/** The most that is taken in, in bytes. */
const limit = 100_000_000;

/** The ways to bring a report: drop it, open it, paste it. */
export function OpenFiles({ onFiles, onProblem, example }: OpenFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [pasting, setPasting] = useState(false);
  const take = useRef<(files: readonly File[]) => void>(() => {});
  take.current = (files) => {
    if (files.length === 0) return;
    if (files.reduce((sum, { size }) => sum + size, 0) > limit) {
      onProblem("That is more than 100 MB, which is more than this page takes in.");
      return;
    }
    Promise.all(files.map(bytesOf)).then(onFiles, () => onProblem("The files could not be read."));
  };

  useEffect(() => {
    const onOver = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      take.current([...(event.dataTransfer?.files ?? [])]);
    };
    const onPaste = (event: ClipboardEvent) => {
      if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (files.length > 0) take.current(files);
      else if (text.trim() !== "") take.current([pasted(text)]);
    };
    addEventListener("dragover", onOver);
    addEventListener("dragleave", onLeave);
    addEventListener("drop", onDrop);
    addEventListener("paste", onPaste);
    return () => {
      removeEventListener("dragover", onOver);
      removeEventListener("dragleave", onLeave);
      removeEventListener("drop", onDrop);
      removeEventListener("paste", onPaste);
    };
  }, []);

  return (
    <section class={over ? "drop drop-over" : "drop"} aria-label="Open a report">
      <p class="drop-words">
        <strong>Drop a report here</strong>
        <span>Markdown, Word, JSON, JSON-LD, or its CSV tables together. It stays on this machine.</span>
      </p>
      <div class="drop-ways">
        <button type="button" class="button button-strong" onClick={() => input.current?.click()}>
          Open files
        </button>
        <input
          ref={input}
          class="visually-hidden"
          type="file"
          multiple
          tabIndex={-1}
          aria-label="Files of a report"
          onChange={(event) => {
            take.current([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = "";
          }}
        />
        <button type="button" class="button" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          Paste text
        </button>
        {example && (
          <button
            type="button"
            class="button"
            onClick={() => example().then(onFiles, () => onProblem("The example could not be loaded."))}
          >
            Try the scan of this report
          </button>
        )}
      </div>
      {pasting && <PasteForm onText={(text) => take.current([pasted(text)])} />}
    </section>
  );
}

function PasteForm({ onText }: { readonly onText: (text: string) => void }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    const text = area.current?.value ?? "";
    if (text.trim() !== "") onText(text);
  };
  return (
    <form class="paste" onSubmit={submit}>
      <label class="field-label" for="paste-field">
        The text of a report, as Markdown or JSON
      </label>
      <textarea ref={area} id="paste-field" class="field" rows={8} spellcheck={false} />
      <button type="submit" class="button button-strong">
        Read it
      </button>
    </form>
  );
}

function pasted(text: string): File {
  return new File([text], "pasted text");
}

async function bytesOf(file: File): Promise<NamedBytes> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
