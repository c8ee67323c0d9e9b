import { bulletSign } from "../characters/bullet-sign.ts";
import { formatNumber } from "./format-number.ts";
import type { AbstractList, List, Numbering, NumberLevel } from "./numbering.ts";

/** A paragraph's number as printed, with the space behind it. */
export interface PrintedNumber {
  readonly text: string;
  readonly bullet: boolean;
  /** From 0. */
  readonly level: number;
}

/** Counts the paragraphs of lists, in the order of the text. */
export interface NumberCounter {
  /** Counts a paragraph; undefined if the file does not define its list, or the list prints nothing. */
  readonly next: (list: string, level: number) => PrintedNumber | undefined;
  readonly knows: (list: string) => boolean;
  /** The level at which the paragraphs of a style stand in a list. */
  readonly levelOf: (list: string, style: string) => number | undefined;
}

/** Deepest level of a list, from 0. */
const deepest = 8;

/** Starts counting. Lists with the same abstract list count on together, unless one says where to start. */
export function startCounter(numbering: Numbering): NumberCounter {
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();

  const next = (listId: string, wanted: number): PrintedNumber | undefined => {
    const found = find(numbering, listId);
    if (!found) return undefined;
    const level = Math.min(Math.max(wanted, 0), deepest);
    const how = levelIn(found, level);
    if (!how) return undefined;
    let counts = counters.get(found.abstract.id);
    if (!counts) {
      counts = [];
      counters.set(found.abstract.id, counts);
    }
    const start = found.list.starts.get(level);
    const restarts = start !== undefined && !begun.has(`${listId} ${level}`);
    begun.add(`${listId} ${level}`);
    const before = counts[level];
    counts[level] = restarts ? start : before === undefined ? how.start : before + 1;
    for (let deeper = level + 1; deeper < counts.length; deeper++) {
      if (restartsAfter(levelIn(found, deeper), level)) delete counts[deeper];
    }
    return { text: print(found, how, counts), bullet: how.format === "bullet", level };
  };

  return {
    next,
    knows: (list) => find(numbering, list) !== undefined,
    levelOf: (list, style) => {
      const found = find(numbering, list);
      for (let level = 0; found && level <= deepest; level++) {
        if (levelIn(found, level)?.style === style) return level;
      }
      return undefined;
    },
  };
}

interface FoundList {
  readonly list: List;
  readonly abstract: AbstractList;
}

function find({ lists, abstracts }: Numbering, id: string): FoundList | undefined {
  const list = lists.get(id);
  const abstract = list && abstracts.get(list.abstract);
  if (!list || !abstract) return undefined;
  const { numberedAs } = abstract;
  if (numberedAs === undefined || abstract.levels.size > 0) return { list, abstract };
  const defining = [...abstracts.values()].find(({ definesStyle }) => definesStyle === numberedAs);
  return { list, abstract: defining ?? abstract };
}

function levelIn({ list, abstract }: FoundList, level: number): NumberLevel | undefined {
  return list.levels.get(level) ?? abstract.levels.get(level);
}

function restartsAfter(deeper: NumberLevel | undefined, level: number): boolean {
  return deeper?.restart === undefined ? true : level < deeper.restart;
}

function print(found: FoundList, how: NumberLevel, counts: readonly number[]): string {
  const space = how.suffix === "nothing" ? "" : " ";
  if (how.format === "bullet") return `${bulletSign(how.text, how.font)}${space}`;
  const text = how.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const level = levelIn(found, index);
    const value = counts[index] ?? level?.start ?? 1;
    return formatNumber(value, how.legal ? "decimal" : (level?.format ?? "decimal"));
  });
  return text.trim() === "" ? "" : `${text}${space}`;
}
