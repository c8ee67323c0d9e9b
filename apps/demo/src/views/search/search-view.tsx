import { locate } from "@rapporteur/core";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { outline } from "../../report/outline.ts";
import type { ViewProps } from "../view.ts";
import { searchEntries } from "./entries/search-entries.ts";
import type { EntryKind } from "./entries/search-entry.ts";
import { type SearchIndex, searchIndex } from "./entries/search-index.ts";
import { findHits } from "./hits/find-hits.ts";
import { HitItem } from "./hits/hit-item.tsx";
import { Jump } from "./jump.tsx";
import { moveBetweenLinks } from "./move-between-links.ts";
import { Suggestions } from "./suggestions.tsx";
import "./search.css";

const kinds: readonly { readonly kind: EntryKind; readonly name: string }[] = [
  { kind: "paragraph", name: "Paragraphs" },
  { kind: "note", name: "Notes" },
  { kind: "recommendation", name: "Recommendations" },
  { kind: "state", name: "State summaries" },
  { kind: "heading", name: "Headings" },
];

/** How many hits are shown at first, and how many more each time. */
const page = 40;

/** Search as one types, over all that the report says; a place that is typed can be gone to at once. */
export function SearchView({ opened, route, navigate }: ViewProps) {
  const { report, index } = opened;
  const { q = "", chapter, state } = route.query;
  const kind = kinds.find((it) => it.kind === route.query.kind)?.kind;
  const engine = useSearchIndex(opened);
  const [limit, setLimit] = useState(page);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);

  const set = (change: Readonly<Record<string, string>>) => {
    setLimit(page);
    navigate({ view: "search", query: { ...route.query, ...change } }, "replace");
  };
  const found = useMemo(() => (q.trim() === "" ? undefined : locate(index, q.trim())), [index, q]);
  const hits = useMemo(
    () => (engine ? findHits(engine, q, { chapter, state }) : []),
    [engine, q, chapter, state],
  );
  const shown = kind === undefined ? hits : hits.filter(({ entry }) => entry.kind === kind);
  const chapters = useMemo(() => outline(report), [report]);
  const asked = q.trim() !== "" || chapter !== undefined || state !== undefined;
  const submit = (event: Event) => {
    event.preventDefault();
    const to = found?.node.id ?? shown[0]?.entry.id;
    if (to !== undefined) navigate({ view: "read", node: to });
  };

  return (
    <div class="view search-view">
      <header class="view-head">
        <h1>Search</h1>
      </header>
      <search>
        <form class="search-form" onSubmit={submit} onKeyDown={moveBetweenLinks}>
          <label class="field-label" for="search-field">
            Words, or a place such as 12, 12 (a), note 3, chapter II
          </label>
          <input
            ref={field}
            id="search-field"
            class="field search-field"
            type="search"
            value={q}
            autocomplete="off"
            spellcheck={false}
            enterkeyhint="search"
            onInput={(event) => set({ q: event.currentTarget.value })}
          />
          <div class="search-filters">
            <label>
              <span class="field-label">Chapter</span>
              <select
                class="field"
                value={chapter ?? ""}
                onChange={(event) => set({ chapter: event.currentTarget.value })}
              >
                <option value="">All chapters</option>
                {chapters.map(({ id, label, title }) => (
                  <option key={id} value={id}>
                    {label === undefined ? title : `${label}. ${title}`}
                  </option>
                ))}
              </select>
            </label>
            {report.stateSubmissions.length > 0 && (
              <label>
                <span class="field-label">State</span>
                <select
                  class="field"
                  value={state ?? ""}
                  onChange={(event) => set({ state: event.currentTarget.value })}
                >
                  <option value="">All States</option>
                  {report.stateSubmissions.map((submission) => (
                    <option key={submission.id} value={submission.state.m49}>
                      {submission.state.name}
                    </option>
                  ))}
                </select>
              </label>
            )}
          </div>
        </form>
      </search>

      {found && <Jump index={index} found={found} />}
      {asked ? (
        <>
          <fieldset class="kinds" hidden={hits.length === 0}>
            <legend class="visually-hidden">Kinds of text</legend>
            <KindButton
              name="Everything"
              count={hits.length}
              pressed={kind === undefined}
              onPress={() => set({ kind: "" })}
            />
            {kinds.map((it) => {
              const count = hits.filter(({ entry }) => entry.kind === it.kind).length;
              return count === 0 && kind !== it.kind ? null : (
                <KindButton
                  key={it.kind}
                  name={it.name}
                  count={count}
                  pressed={kind === it.kind}
                  onPress={() => set({ kind: it.kind })}
                />
              );
            })}
          </fieldset>
          <p class="visually-hidden" role="status">
            {shown.length === 1 ? "1 result" : `${shown.length} results`}
          </p>
          {engine && shown.length === 0 && !found && (
            <p class="muted">
              Nothing in this report holds all of these words{chapter || state ? " there" : ""}.
            </p>
          )}
          <ol class="hits" aria-label="Results" onKeyDown={moveBetweenLinks}>
            {shown.slice(0, limit).map((hit) => (
              <HitItem key={hit.entry.id} index={index} hit={hit} />
            ))}
          </ol>
          {shown.length > limit && (
            <button type="button" class="button" onClick={() => setLimit(limit + page)}>
              Show {Math.min(page, shown.length - limit)} more of {shown.length - limit}
            </button>
          )}
        </>
      ) : (
        <Suggestions report={report} />
      )}
    </div>
  );
}

interface KindButtonProps {
  readonly name: string;
  readonly count: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function KindButton({ name, count, pressed, onPress }: KindButtonProps) {
  return (
    <button type="button" class="kind" aria-pressed={pressed} onClick={onPress}>
      {name} <span class="kind-count">{count}</span>
    </button>
  );
}

function useSearchIndex(opened: ViewProps["opened"]): SearchIndex | undefined {
  const [engine, setEngine] = useState<SearchIndex>();
  useEffect(() => {
    let current = true;
    void searchIndex(searchEntries(opened.index)).then((made) => current && setEngine(made));
    return () => {
      current = false;
    };
  }, [opened]);
  return engine;
}
