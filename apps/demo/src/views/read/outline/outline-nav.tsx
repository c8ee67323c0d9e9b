import type { ReportIndex } from "@rapporteur/core";
import { useEffect, useRef } from "preact/hooks";
import { nodeHref } from "../../../report/node-href.ts";
import type { OutlineEntry } from "../../../report/outline.ts";
import { stateOf } from "../../../report/state-of.ts";

interface OutlineNavProps {
  readonly index: ReportIndex;
  readonly entries: readonly OutlineEntry[];
  readonly place: string | undefined;
  readonly onChoose?: () => void;
}

/** The chapters and sections, with the place where the reader is. */
export function OutlineNav({ index, entries, place, onChoose }: OutlineNavProps) {
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = nav;
    const here = current?.querySelector<HTMLElement>("[aria-current]");
    if (!current || !here) return;
    // The page itself must not move.
    const top = here.offsetTop - current.offsetTop;
    if (top < current.scrollTop + 40 || top > current.scrollTop + current.clientHeight - 80) {
      current.scrollTop = top - current.clientHeight / 2;
    }
  }, [place]);
  return (
    <nav ref={nav} class="outline" aria-label="Contents">
      <h2 class="outline-title">Contents</h2>
      <OutlineList index={index} entries={entries} place={place} onChoose={onChoose ?? (() => {})} />
    </nav>
  );
}

function OutlineList({ index, entries, place, onChoose }: Required<OutlineNavProps>) {
  return (
    <ol>
      {entries.map((entry) => {
        const code = stateOf(index, entry.id)?.state.iso3;
        return (
          <li key={entry.id}>
            <a
              href={nodeHref(entry.id)}
              aria-current={entry.id === place ? "location" : undefined}
              onClick={onChoose}
            >
              <span class="outline-label">{entry.label === undefined ? "" : `${entry.label}.`}</span>
              <span class="outline-words">{entry.title}</span>
              <span class="outline-range">
                {code !== undefined && <span class="outline-code">{code}</span>}
                {entry.paragraphs !== "" && <span class="visually-hidden">, paragraphs </span>}
                {entry.paragraphs}
              </span>
            </a>
            {entry.sections.length > 0 && (
              <OutlineList index={index} entries={entry.sections} place={place} onChoose={onChoose} />
            )}
          </li>
        );
      })}
    </ol>
  );
}
