import type { ActRow } from "./act-row.ts";
import { addresseeGroups, asks, kindChoice, nobody, wordsChoice } from "./addressee-choice.ts";
import { type ActChoice, type SortKey, verbCounts } from "./choose-acts.ts";

/** What the table and its filters share. */
export interface Choosing {
  readonly rows: readonly ActRow[];
  readonly choice: ActChoice;
  readonly choose: (change: Partial<ActChoice>) => void;
}

/** The filters by addressee and verb; on narrow screens the order, too, which the heads of the columns give elsewhere. */
export function Filters({ rows, choice, choose }: Choosing) {
  const { verb, addressee, directive, sort, descending } = choice;
  const unasked = rows.filter(({ addressees }) => addressees.length === 0).length;
  const verbs = verbCounts(rows);
  const known = rows.some((row) => asks(row.addressees, addressee));
  const filtered = verb !== "" || addressee !== "" || directive;
  return (
    <fieldset class="recommendations-filters">
      <legend class="visually-hidden">Filters</legend>
      <div class="recommendations-filter">
        <label class="field-label" for="filter-addressee">
          Addressee
        </label>
        <select
          id="filter-addressee"
          class="field"
          value={addressee}
          onChange={(event) => choose({ addressee: event.currentTarget.value })}
        >
          <option value="">Everyone</option>
          {!known && <option value={addressee}>{addressee.replace(/^[a-z]+:/, "")} (0)</option>}
          {addresseeGroups(rows).map(({ kind, title, count, printed }) => (
            <optgroup key={kind} label={title}>
              <option value={kindChoice(kind)}>
                {title}: all ({count})
              </option>
              {printed.map(({ words, count }) => (
                <option key={words} value={wordsChoice(words)}>
                  “{words}” ({count})
                </option>
              ))}
            </optgroup>
          ))}
          {unasked > 0 && <option value={nobody}>Nobody named ({unasked})</option>}
        </select>
      </div>
      <div class="recommendations-filter">
        <label class="field-label" for="filter-verb">
          Verb
        </label>
        <select
          id="filter-verb"
          class="field"
          value={verb}
          onChange={(event) => choose({ verb: event.currentTarget.value })}
        >
          <option value="">Every verb</option>
          {verb !== "" && verbs.every((it) => it.verb !== verb) && <option value={verb}>{verb} (0)</option>}
          {verbs.map(({ verb, count }) => (
            <option key={verb} value={verb}>
              {verb} ({count})
            </option>
          ))}
        </select>
      </div>
      <div class="recommendations-filter recommendations-order">
        <label class="field-label" for="filter-order">
          Order
        </label>
        <select
          id="filter-order"
          class="field"
          value={`${descending ? "-" : ""}${sort}`}
          onChange={(event) => {
            const { value } = event.currentTarget;
            choose({ sort: value.replace("-", "") as SortKey, descending: value.startsWith("-") });
          }}
        >
          <option value="place">As in the report</option>
          <option value="-place">From the end of the report</option>
          <option value="verb">By verb, A to Z</option>
          <option value="-verb">By verb, Z to A</option>
          <option value="addressee">By addressee, A to Z</option>
          <option value="-addressee">By addressee, Z to A</option>
          <option value="text">By text, A to Z</option>
          <option value="-text">By text, Z to A</option>
        </select>
      </div>
      <label class="recommendations-asking">
        <input
          type="checkbox"
          checked={directive}
          onChange={(event) => choose({ directive: event.currentTarget.checked })}
        />
        <span>Only what asks for something</span>
      </label>
      {filtered && (
        <button
          type="button"
          class="button button-quiet"
          onClick={() => choose({ verb: "", addressee: "", directive: false })}
        >
          Clear filters
        </button>
      )}
    </fieldset>
  );
}
