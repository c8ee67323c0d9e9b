import { type PinpointKind, pinpointKind } from "./pinpoint-kind.ts";

/** One step of a pinpoint: `para. 83 (h)` is of the kind paragraph with the label `83 (h)`. */
export interface PinpointStep {
  /** Absent where no word says it: `83 (h)`, `IV.A`. What stands in quotation marks is a title. */
  readonly kind?: PinpointKind | "title" | undefined;
  readonly label: string;
}

/** Longest pinpoint looked at, in characters; nobody cites a place in more. */
const longestPinpoint = 2000;

/** The steps of a pinpoint, from the outermost in: `annex I, para. 3` has two. Empty if it is none. */
export function parsePinpoint(pinpoint: string): readonly PinpointStep[] {
  if (pinpoint.length > longestPinpoint) return [];
  // A title may hold quotation marks of its own, so the outermost ones count.
  const quoted = /^([^“"]*)[“"](.*)[”"]([^”"]*)$/.exec(pinpoint);
  if (!quoted) return stepsIn(pinpoint);
  const [, before = "", title = "", after = ""] = quoted;
  return [...stepsIn(before), { kind: "title", label: title.trim() }, ...stepsIn(after)];
}

function stepsIn(text: string): PinpointStep[] {
  return text.replaceAll("¶", " para ").split(",").flatMap(stepsOf);
}

function stepsOf(part: string): PinpointStep[] {
  const steps: { kind?: PinpointKind | undefined; label: string }[] = [];
  for (const word of part.split(/\s+/)) {
    if (word === "") continue;
    const [, letters = "", rest = ""] = /^(\p{L}+)\.?(\P{L}.*)?$/u.exec(word) ?? [];
    const kind = pinpointKind(letters);
    const last = steps.at(-1);
    if (kind) steps.push({ kind, label: rest });
    else if (last) last.label = `${last.label} ${word}`.trim();
    else steps.push({ label: word });
  }
  return steps;
}
