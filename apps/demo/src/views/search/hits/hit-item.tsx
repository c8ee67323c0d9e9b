import { plainText, type ReportIndex } from "@rapporteur/core";
import { nodeHref } from "../../../report/node-href.ts";
import { nodeReference } from "../../../report/node-reference.ts";
import { stateOf } from "../../../report/state-of.ts";
import type { EntryKind } from "../entries/search-entry.ts";
import { excerpt } from "./excerpt.ts";
import type { Hit } from "./find-hits.ts";

/** What a kind of entry is called beside a hit; a plain paragraph needs no name. */
const names: Readonly<Partial<Record<EntryKind, string>>> = {
  note: "Note",
  recommendation: "Recommendation",
  state: "State summary",
  heading: "Heading",
};

/** A hit: where it stands, and the words around what was looked for. */
export function HitItem({ index, hit }: { readonly index: ReportIndex; readonly hit: Hit }) {
  const { entry, words } = hit;
  const name = names[entry.kind];
  return (
    <li class="hit">
      <a href={nodeHref(entry.id)}>
        <span class="hit-head">
          <strong>{nodeReference(index, entry.id)}</strong>
          {name !== undefined && <span class="chip">{name}</span>}
          <span class="hit-place">{placeOf(index, entry.id)}</span>
        </span>
        <span class="hit-text">
          {excerpt(entry.text, words).map(({ text, hit: found }) => (found ? <mark>{text}</mark> : text))}
        </span>
      </a>
    </li>
  );
}

/** The State, or else the innermost section, that a place stands in. */
function placeOf(index: ReportIndex, id: string): string {
  const entry = index.entries.get(id);
  const section = entry?.ancestors.findLast(({ type }) => type === "section" || type === "annex");
  if (!section) return "";
  return stateOf(index, section.id)?.state.name ?? plainText(section).replace(/\s+/g, " ");
}
