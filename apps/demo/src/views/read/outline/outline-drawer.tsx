import type { ReportIndex } from "@rapporteur/core";
import { useRef, useState } from "preact/hooks";
import type { OutlineEntry } from "../../../report/outline.ts";
import { OutlineNav } from "./outline-nav.tsx";

interface OutlineDrawerProps {
  readonly index: ReportIndex;
  readonly entries: readonly OutlineEntry[];
  readonly place: string | undefined;
}

/** On a narrow window: a bar that says where the reader is, and opens the contents. */
export function OutlineDrawer({ index, entries, place }: OutlineDrawerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const path = pathTo(entries, place);
  const show = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <div class="place-bar no-print">
        <button type="button" class="button button-quiet" onClick={show} aria-haspopup="dialog">
          Contents
        </button>
        <span class="place-bar-place">{path.map(({ title }) => title).at(-1) ?? ""}</span>
      </div>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself. */}
      <dialog
        ref={dialog}
        class="outline-dialog"
        aria-label="Contents"
        onClose={() => setOpen(false)}
        onClick={(event) => event.target === dialog.current && dialog.current?.close()}
      >
        <button
          type="button"
          class="button button-quiet outline-close"
          onClick={() => dialog.current?.close()}
        >
          Close
        </button>
        {open && (
          <OutlineNav
            index={index}
            entries={entries}
            place={place}
            onChoose={() => dialog.current?.close()}
          />
        )}
      </dialog>
    </>
  );
}

function pathTo(entries: readonly OutlineEntry[], id: string | undefined): readonly OutlineEntry[] {
  for (const entry of entries) {
    if (entry.id === id) return [entry];
    const inside = pathTo(entry.sections, id);
    if (inside.length > 0) return [entry, ...inside];
  }
  return [];
}
