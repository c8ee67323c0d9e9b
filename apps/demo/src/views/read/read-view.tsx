import type { Footnote } from "@rapporteur/core";
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { copyText } from "../../files/copy-text.ts";
import { nodeHref } from "../../report/node-href.ts";
import { nodeReference } from "../../report/node-reference.ts";
import { type OutlineEntry, outline } from "../../report/outline.ts";
import { restoreScroll, savedScroll } from "../../shell/scroll-memory.ts";
import type { ViewProps } from "../view.ts";
import { useDocument } from "./document/use-document.tsx";
import { NotePopover } from "./notes/note-popover.tsx";
import { notesId } from "./notes/notes-section.tsx";
import { OutlineDrawer } from "./outline/outline-drawer.tsx";
import { OutlineNav } from "./outline/outline-nav.tsx";
import { citedText } from "./place/cited-text.ts";
import { PlaceTools } from "./place/place-tools.tsx";
import { usePlaceInOutline } from "./place/use-place-in-outline.ts";
import { useReadingKeys } from "./place/use-reading-keys.ts";
import "./read.css";
import "./outline/outline.css";
import "./document/document.css";
import "./notes/notes.css";
import "./place/place.css";

/** The report, set to be read long: outline, numbered paragraphs with permalinks, notes beside their marks and at the end. */
export function ReadView({ opened, route, navigate, announce }: ViewProps) {
  const { report, index } = opened;
  const article = useRef<HTMLElement>(null);
  const { pieces, count } = useDocument(opened);
  const entries = useMemo(() => withNotes(outline(report), report.footnotes.length), [report]);
  const place = usePlaceInOutline(article, count);
  const [hovered, setHovered] = useState<string>();
  const [note, setNote] = useState<{ readonly note: Footnote; readonly mark: HTMLElement }>();
  const closeNote = useCallback(() => setNote(undefined), []);
  useArrival(route.node, count);

  const copy = async (text: string, done: string) => {
    if (text !== "") announce((await copyText(text)) ? done : "The browser did not allow copying.");
  };
  const copyCited = (id: string | undefined) => {
    if (id !== undefined)
      void copy(citedText(index, id), `Copied ${nodeReference(index, id)} with its citation.`);
  };
  const copyLink = (id: string | undefined) => {
    if (id === undefined) return;
    void copy(new URL(nodeHref(id), location.href).href, `Copied the link to ${nodeReference(index, id)}.`);
  };
  useReadingKeys(article, route.node, {
    goTo: (node) => navigate({ view: "read", node }, "replace"),
    copyCited: () => copyCited(route.node),
    copyLink: () => copyLink(route.node),
  });

  const openNote = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
    const mark = event.target.closest<HTMLElement>("a[data-note]");
    if (!mark) return;
    const node = index.entries.get(mark.dataset.note ?? "")?.node;
    if (node?.type !== "footnote") return;
    event.preventDefault();
    setNote({ note: node, mark });
  };
  const hover = (event: PointerEvent) => {
    if (event.pointerType !== "mouse" || !(event.target instanceof Element)) return;
    setHovered(event.target.closest(".para, .point, .note")?.id);
  };

  const active = hovered ?? route.node;
  const target = active === undefined ? null : document.getElementById(active);
  const kind = active === undefined ? undefined : index.entries.get(active)?.node.type;
  return (
    <div class="read">
      <OutlineNav index={index} entries={entries} place={place} />
      <OutlineDrawer index={index} entries={entries} place={place} />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: what is clicked is a link inside, which keys reach too. */}
      <article
        ref={article}
        class="document"
        lang={report.language}
        dir="auto"
        onClick={openNote}
        onPointerOver={hover}
        onPointerLeave={() => setHovered(undefined)}
      >
        {pieces}
      </article>
      {active !== undefined &&
        target &&
        (kind === "paragraph" || kind === "point" || kind === "footnote") && (
          <PlaceTools
            key={active}
            place={target}
            reference={nodeReference(index, active)}
            chosen={active === route.node}
            onCopyCited={() => copyCited(active)}
            onCopyLink={() => copyLink(active)}
          />
        )}
      {note && (
        <NotePopover key={note.note.id} index={index} note={note.note} mark={note.mark} onClose={closeNote} />
      )}
    </div>
  );
}

function withNotes(entries: readonly OutlineEntry[], notes: number): readonly OutlineEntry[] {
  return notes === 0 ? entries : [...entries, { id: notesId, title: "Notes", paragraphs: "", sections: [] }];
}

/** Goes to the place that the address names, as soon as it is on the page; back to where one was when one comes back. */
function useArrival(node: string | undefined, count: number): void {
  const arrived = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (node === undefined) {
      arrived.current = undefined;
      return;
    }
    const element = document.getElementById(node);
    if (!element || arrived.current === node) return;
    arrived.current = node;
    const saved = savedScroll();
    if (saved === undefined) element.scrollIntoView({ block: "start", behavior: "instant" });
    else restoreScroll(saved);
    element.focus({ preventScroll: true });
  }, [node, count]);
}
