import type { Footnote, ReportIndex } from "@rapporteur/core";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { nodeHref } from "../../../report/node-href.ts";
import { NoteBody } from "./note-body.tsx";

interface NotePopoverProps {
  readonly index: ReportIndex;
  readonly note: Footnote;
  /** The mark that was clicked. */
  readonly mark: HTMLElement;
  readonly onClose: () => void;
}

/** A note beside its mark. Escape, or a click elsewhere, closes it and leads back to the mark. */
export function NotePopover({ index, note, mark, onClose }: NotePopoverProps) {
  const box = useRef<HTMLDivElement>(null);
  const [position, setPosition] = useState<{ top: string; left: string }>();

  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    current.showPopover();
    setPosition(besideMark(current, mark));
    current.focus({ preventScroll: true });
  }, [mark]);

  useEffect(() => {
    const { current } = box;
    const onToggle = (event: Event) => {
      if ((event as ToggleEvent).newState === "closed") onClose();
    };
    current?.addEventListener("toggle", onToggle);
    return () => current?.removeEventListener("toggle", onToggle);
  }, [onClose]);

  return (
    <div
      ref={box}
      popover="auto"
      class="note-popover"
      role="dialog"
      aria-label={`Note ${note.label}`}
      tabIndex={-1}
      style={position ?? {}}
    >
      <p class="note-popover-head">
        <a href={nodeHref(note.id)} onClick={onClose}>
          Note {note.label}
        </a>
        <button type="button" class="button button-quiet" onClick={() => box.current?.hidePopover()}>
          Close
        </button>
      </p>
      <NoteBody index={index} note={note} />
    </div>
  );
}

/** Below the mark, or above it where there is no room; inside the window. In pixels of the whole page. */
function besideMark(box: HTMLElement, mark: HTMLElement): { top: string; left: string } {
  const margin = 12;
  const at = mark.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const below = at.bottom + height + margin < innerHeight || at.top < height + margin;
  const top = scrollY + (below ? at.bottom + 6 : at.top - height - 6);
  const left = Math.max(
    margin,
    Math.min(at.left - 24, document.documentElement.clientWidth - width - margin),
  );
  return { top: `${Math.round(top)}px`, left: `${Math.round(left)}px` };
}
