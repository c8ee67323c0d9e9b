import {
  type Change,
  type Hunk,
  type Inline,
  type ItemPlace,
  plainText,
  type Report,
  type WordsField,
} from "@rapporteur/core";
import { hunkSegments } from "./hunk-segments.ts";
import { itemName, itemWords } from "./item-words.ts";
import { keptWords, type Segment } from "./segment.ts";
import { valueAt } from "./value-at.ts";

/** Of what came or went so many characters are told; `--json` has all. */
const longest = 280;
/** Fields of inline content that may be absent. */
const wordFields: ReadonlySet<string> = new Set<WordsField>(["closing", "caption", "subtitle"]);

/** What happened in one change, with the words concerned. */
export function changeDetail(change: Change, before: Report, after: Report): readonly Segment[] {
  switch (change.type) {
    case "added":
      return keptWords(shortened(itemWords(change, after)));
    case "removed":
      return keptWords(shortened(itemWords(change, before)));
    case "moved":
      return keptWords(movement(holderName(before, change.before), holderName(after, change.after)));
    case "renumbered":
      return keptWords(change.before.id === change.after.id ? values(change.from, change.to) : rise(change));
    case "renamed":
      return keptWords(rise(change));
    case "reworded":
    case "restyled":
      return hunkSegments(textAt(before, change), change.hunks);
    case "changed":
      return exchange(printed(change.from, change.field), printed(change.to, change.field));
  }
}

/** The ids before and after: "para-5 → para-6". */
export function rise(change: { readonly before: ItemPlace; readonly after: ItemPlace }): string {
  return `${itemName(change.before)} → ${itemName(change.after)}`;
}

function shortened(text: string): string {
  if (text.length <= longest) return text;
  const space = text.lastIndexOf(" ", longest);
  return `${text.slice(0, space > 0 ? space : longest)} …`;
}

function movement(from: string, to: string): string {
  return from === to ? `inside ${to}` : `from ${from} to ${to}`;
}

/** The id of what is around an item, or of the report. */
function holderName(report: Report, { pointer }: ItemPlace): string {
  const path = pointer.split("/");
  for (let length = path.length - 2; length > 1; length -= 2) {
    const holder = valueAt(report, path.slice(0, length).join("/")) as { readonly id?: string } | undefined;
    if (holder?.id !== undefined) return holder.id;
  }
  return report.id;
}

function textAt(
  report: Report,
  { before, field }: { readonly before: ItemPlace; readonly field: string; readonly hunks: readonly Hunk[] },
): string {
  return plainText((valueAt(report, `${before.pointer}/${field}`) ?? []) as readonly Inline[]);
}

function values(from: string | undefined, to: string | undefined): string {
  return `${from ?? "none"} → ${to ?? "none"}`;
}

function exchange(removed: string | undefined, added: string | undefined): readonly Segment[] {
  return [
    ...(removed === undefined ? [] : [{ text: removed, kind: "removed" } as const]),
    ...(added === undefined ? [] : [{ text: added, kind: "added" } as const]),
  ];
}

function printed(value: unknown, field: string): string | undefined {
  if (typeof value === "string") return shortened(value);
  if (Array.isArray(value) && wordFields.has(field)) return shortened(plainText(value as readonly Inline[]));
  return JSON.stringify(value);
}
