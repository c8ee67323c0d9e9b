import fc from "fast-check";
import type { Report } from "../../src/model/report.ts";
import { arbitraryReport } from "../../src/testing/index.ts";
import { validate } from "../../src/validation/validate.ts";

type Json = Record<string, unknown>;

/** One edit: what is done, to which of the places where it can be done, with what. */
interface Edit {
  readonly kind: keyof typeof edits;
  readonly at: number;
  readonly to: number;
  readonly words: string;
}

const optionalLists = new Set(["closing", "caption", "subtitle", "lines", "candidates"]);

/** All objects in a value with the key they stand under, parents before children. */
function objectsIn(value: unknown, key = "", found: [string, Json][] = []): [string, Json][] {
  if (Array.isArray(value)) for (const inner of value) objectsIn(inner, key, found);
  else if (typeof value === "object" && value !== null) {
    found.push([key, value as Json]);
    for (const [inner, content] of Object.entries(value)) objectsIn(content, inner, found);
  }
  return found;
}

/** All lists of objects with their keys. */
function listsIn(report: Json): [string, unknown[]][] {
  return objectsIn(report).flatMap(([, object]) =>
    Object.entries(object).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1])),
  );
}

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

/** Lists by what may stand in them: items that go into one go into every other of the sort. */
const sorts: Readonly<Record<string, string>> = {
  ...{ blocks: "block", summary: "block", sections: "section", points: "point", rows: "row", cells: "cell" },
  ...{ content: "inline", title: "inline", children: "inline", closing: "inline", caption: "inline" },
};

const edits = {
  reword: (report: Json, { at, words }: Edit) => {
    const texts = objectsIn(report).filter(([, { type }]) => type === "text");
    const [, text] = pick(texts, at) ?? [];
    if (text) text.value = String(text.value).replace(/\S+/, words);
  },
  remove: (report: Json, { at, to }: Edit) => {
    const [key, list] =
      pick(
        listsIn(report).filter(([, { length }]) => length > 0),
        at,
      ) ?? [];
    if (key && list && !(optionalLists.has(key) && list.length === 1)) list.splice(to % list.length, 1);
  },
  copy: (report: Json, { at, to }: Edit) => {
    const [, list] =
      pick(
        listsIn(report).filter(([, { length }]) => length > 0),
        at,
      ) ?? [];
    if (list) list.splice(to % (list.length + 1), 0, structuredClone(list[to % list.length]));
  },
  swap: (report: Json, { at, to }: Edit) => {
    const [, list] =
      pick(
        listsIn(report).filter(([, { length }]) => length > 1),
        at,
      ) ?? [];
    if (list) list.push(...list.splice(to % list.length, 1));
  },
  move: (report: Json, { at, to }: Edit) => {
    const lists = listsIn(report).filter(([key]) => key in sorts);
    const [key, from] =
      pick(
        lists.filter(([name, { length }]) => length > (optionalLists.has(name) ? 1 : 0)),
        at,
      ) ?? [];
    if (!key || !from) return;
    const [moved] = from.splice(to % from.length, 1);
    const still = new Set(listsIn(report).map(([, list]) => list));
    const [, goal] =
      pick(
        lists.filter(([name, list]) => sorts[name] === sorts[key] && still.has(list)),
        to,
      ) ?? [];
    goal?.splice(at % (goal.length + 1), 0, moved);
  },
  /** Another id, and all that points at it with it. */
  rename: (report: Json, { at, words }: Edit) => {
    const [, item] =
      pick(
        objectsIn(report).filter(([, { id }]) => id !== undefined),
        at,
      ) ?? [];
    const [from, to] = [item?.id, `x-${words}`];
    for (const [, object] of objectsIn(report)) {
      for (const [key, value] of Object.entries(object)) {
        if (
          value === from &&
          ["id", "footnote", "source", "paragraph", "point", "section", "via"].includes(key)
        )
          object[key] = to;
      }
    }
  },
  /** Other numbers from a paragraph on, as if one had been put in before it. */
  renumber: (report: Json, { at }: Edit) => {
    const paragraphs = objectsIn(report).filter(([, { type, number }]) => type === "paragraph" && number);
    for (const [, paragraph] of paragraphs.slice(at % Math.max(1, paragraphs.length))) {
      paragraph.number = String(Number(paragraph.number) + 1);
      paragraph.id = `para-${paragraph.number}`;
    }
  },
  /** Another value, or none, where one may be absent. */
  field: (report: Json, { at, words }: Edit) => {
    const names = ["symbol", "organ", "description", "actor", "adverb", "label", "number"];
    const holders = objectsIn(report).filter(
      ([key, object]) => key !== "agendaItems" && names.some((name) => name in object),
    );
    const [, object] = pick(holders, at) ?? [];
    const name = names.find((one) => object && one in object);
    if (!object || !name) return;
    if (at % 2 === 0 || name === "label") object[name] = words;
    else delete object[name];
  },
  offset: (report: Json, { at, to }: Edit) => {
    const [, object] =
      pick(
        objectsIn(report).filter(([, { start }]) => typeof start === "number"),
        at,
      ) ?? [];
    if (object) object[to % 2 === 0 ? "start" : "end"] = to;
  },
} as const;

const arbitraryEdits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...(Object.keys(edits) as (keyof typeof edits)[])),
    at: fc.nat({ max: 9999 }),
    to: fc.nat({ max: 99 }),
    words: fc.constantFrom("migration", "States", "a", "𝔘", "e\u0301", "42"),
  }),
  { minLength: 1, maxLength: 4 },
);

/** A report and what a few small edits made of it: of the model's shape, but no longer sound, as a rule. */
export const editedReport: fc.Arbitrary<readonly [before: Report, after: Report]> = fc
  .tuple(arbitraryReport, arbitraryEdits)
  .map(([before, list]) => {
    const after = structuredClone(before);
    for (const edit of list) edits[edit.kind](after as unknown as Json, edit);
    return [before, after] as const;
  })
  .filter(([, after]) => validate(after).ok);
