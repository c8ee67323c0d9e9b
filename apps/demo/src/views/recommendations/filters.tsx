import type { ComponentChildren } from "preact";
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
      <Choosable
        id="filter-addressee"
        label="Addressee"
        value={addressee}
        onChoose={(addressee) => choose({ addressee })}
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
      </Choosable>
      <Choosable id="filter-verb" label="Verb" value={verb} onChoose={(verb) => choose({ verb })}>
        <option value="">Every verb</option>
        {verb !== "" && verbs.every((it) => it.verb !== verb) && <option value={verb}>{verb} (0)</option>}
        {verbs.map(({ verb, count }) => (
          <option key={verb} value={verb}>
            {verb} ({count})
          </option>
        ))}
      </Choosable>
      <Choosable
        class="recommendations-order"
        id="filter-order"
        label="Order"
        value={`${descending ? "-" : ""}${sort}`}
        onChoose={(value) =>
          choose({ sort: value.replace("-", "") as SortKey, descending: value.startsWith("-") })
        }
      >
        <option value="place">As in the report</option>
        <option value="-place">From the end of the report</option>
        <option value="verb">By verb, A to Z</option>
        <option value="-verb">By verb, Z to A</option>
        <option value="addressee">By addressee, A to Z</option>
        <option value="-addressee">By addressee, Z to A</option>
        <option value="text">By text, A to Z</option>
        <option value="-text">By text, Z to A</option>
      </Choosable>
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

interface ChoosableProps {
  readonly id: string;
  readonly label: string;
  readonly class?: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** The options. */
  readonly children: ComponentChildren;
}

/** One thing to choose from a list, with its name above it. */
function Choosable({ id, label, class: own = "", value, onChoose, children }: ChoosableProps) {
  return (
    <div class={`recommendations-filter ${own}`}>
      <label class="field-label" for={id}>
        {label}
      </label>
      <select id={id} class="field" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {children}
      </select>
    </div>
  );
}
