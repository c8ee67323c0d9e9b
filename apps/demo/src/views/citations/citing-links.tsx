import { nodeHref } from "../../report/node-href.ts";
import type { CitingPlace } from "./citing-place.ts";

/** Links to where a citation stands: the paragraph, and the note if it is a note that cites. */
export function CitingLinks({ place: { anchor, label, note } }: { readonly place: CitingPlace }) {
  return (
    <span class="citing-links">
      {anchor === note?.id ? label : <a href={nodeHref(anchor)}>{label}</a>}
      {note && (
        <>
          {", "}
          <a href={nodeHref(note.id)}>note {note.label}</a>
        </>
      )}
    </span>
  );
}
