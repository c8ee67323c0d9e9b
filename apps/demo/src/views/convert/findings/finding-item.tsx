import type { Diagnostic, Place, ReportIndex } from "@rapporteur/core";
import { nodeHref } from "../../../report/node-href.ts";
import { nodeReference } from "../../../report/node-reference.ts";
import { placeInText } from "../source/place-in-text.ts";
import { sourceExcerpt } from "../source/source-excerpt.ts";
import { placeWords } from "./place-words.ts";

interface FindingItemProps {
  readonly finding: Diagnostic;
  readonly index: ReportIndex | undefined;
  /** Gives the text of a file of the source; undefined if it is no text. */
  readonly textOf: (file: string | undefined) => string | undefined;
}

const names: Readonly<Record<Diagnostic["severity"], string>> = {
  error: "Error",
  warning: "Doubt",
  info: "Note",
};

/** A finding: what it is, what to do, and its place in the source, which opens. */
export function FindingItem({ finding, index, textOf }: FindingItemProps) {
  const { severity, message, help, code, place, node } = finding;
  const inReport = node !== undefined && index?.entries.has(node) ? node : undefined;
  return (
    <li class={`finding finding-${severity}`}>
      <p>
        <span class="finding-severity">{names[severity]}</span> {message}
      </p>
      <p class="finding-help">
        {help} <code>{code}</code>
      </p>
      <div class="finding-places">
        {place && <PlaceOf place={place} textOf={textOf} />}
        {index && inReport !== undefined && (
          <a href={nodeHref(inReport)}>{nodeReference(index, inReport) || "In the report"}</a>
        )}
      </div>
    </li>
  );
}

interface PlaceOfProps {
  readonly place: Place;
  readonly textOf: FindingItemProps["textOf"];
}

/** The place, which opens where its surroundings can be shown. */
function PlaceOf({ place, textOf }: PlaceOfProps) {
  const text = textOf(place.file);
  const found = text === undefined ? undefined : placeInText(text, place);
  if (text === undefined || !found) return <span class="muted">{placeWords(place)}</span>;
  return (
    <details>
      <summary>{placeWords(place)}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
      <section class="source" aria-label="Place in the source" tabIndex={0}>
        {sourceExcerpt(text, found).map(({ number, before, marked, after }) => (
          <div class="source-line" key={number}>
            <span class="source-number">{number}</span>
            <span>
              {before}
              {marked !== "" && <mark>{marked}</mark>}
              {after}
            </span>
          </div>
        ))}
      </section>
    </details>
  );
}
