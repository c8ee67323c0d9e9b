import { nodeHref } from "../../report/node-href.ts";
import type { ActRow } from "./act-row.ts";
import { addresseeKinds } from "./addressee-choice.ts";
import type { SortKey } from "./choose-acts.ts";
import type { Choosing } from "./filters.tsx";

const columns: readonly { readonly key: SortKey; readonly title: string }[] = [
  { key: "place", title: "Para." },
  { key: "verb", title: "Verb" },
  { key: "addressee", title: "Addressee" },
  { key: "text", title: "Text" },
];

/** The acts, one a row; the heads of the columns sort. */
export function ActsTable({ rows, choice, choose }: Choosing) {
  const { sort, descending } = choice;
  return (
    <table class="acts">
      <caption class="visually-hidden">Acts of the recommendations</caption>
      <thead>
        <tr>
          {columns.map(({ key, title }) => (
            <th
              key={key}
              scope="col"
              class={`acts-${key}`}
              aria-sort={sort === key ? (descending ? "descending" : "ascending") : undefined}
            >
              <button
                type="button"
                onClick={() => choose({ sort: key, descending: sort === key && !descending })}
              >
                {title}
                <svg class="sort-mark" viewBox="0 0 8 12" width="8" height="12" aria-hidden="true">
                  <path class="sort-up" d="M4 0 8 5H0Z" />
                  <path class="sort-down" d="M4 12 0 7H8Z" />
                </svg>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row: { anchor, label, verb, act, addressees, text } }: { readonly row: ActRow }) {
  const opening = text.startsWith(act.printed) ? act.printed : "";
  return (
    <tr>
      <th scope="row" class="acts-place">
        <a href={nodeHref(anchor)} aria-label={`Paragraph ${label}`}>
          {label}
        </a>
      </th>
      <td class="acts-verb">
        <span class={act.directive ? "verb verb-asks" : "verb"}>{verb}</span>
      </td>
      <td class="acts-addressee">
        {addressees.length === 0 ? (
          <span class="acts-nobody">nobody named</span>
        ) : (
          <ul>
            {addressees.map(({ printed, kind }) => (
              <li key={`${kind} ${printed}`} title={addresseeKinds[kind]}>
                {printed}
              </li>
            ))}
          </ul>
        )}
      </td>
      <td class="acts-text">
        {opening && <strong>{opening}</strong>}
        {text.slice(opening.length)}
      </td>
    </tr>
  );
}
