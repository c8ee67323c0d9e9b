import type { ReportIndex } from "@rapporteur/core";
import { nodeHref } from "../../../report/node-href.ts";
import { nodeReference } from "../../../report/node-reference.ts";
import { NoteBody } from "./note-body.tsx";

/** Id of the heading above the notes. */
export const notesId = "notes-title";

/** All notes, at the end, each with the way back to where its mark stands. */
export function NotesSection({ index }: { readonly index: ReportIndex }) {
  const { footnotes } = index.report;
  const holders = new Map(
    [...index.marks].reverse().map(({ footnote, holder }) => [footnote, holder?.node.id] as const),
  );
  return (
    <section class="notes" aria-labelledby={notesId}>
      <h2 id={notesId} class="heading heading-1" tabIndex={-1}>
        Notes
      </h2>
      <ol>
        {footnotes.map((note) => {
          const holder = holders.get(note.id);
          return (
            <li key={note.id} id={note.id} class="place note" tabIndex={-1}>
              <a class="note-label" href={nodeHref(note.id)} aria-label={`Permalink to note ${note.label}`}>
                {note.label}
              </a>
              <div class="note-body">
                <NoteBody index={index} note={note} />
                {holder !== undefined && (
                  <a class="note-back no-print" href={nodeHref(holder)}>
                    <span aria-hidden="true">↑ </span>
                    {nodeReference(index, holder) || "Back to the text"}
                  </a>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
