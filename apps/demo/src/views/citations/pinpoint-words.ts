import type { Pinpoint } from "@rapporteur/core";

const names: Readonly<Record<Pinpoint["type"], readonly [one: string, many: string]>> = {
  paragraph: ["para.", "paras."],
  page: ["p.", "pp."],
  annex: ["annex", "annexes"],
  objective: ["objective", "objectives"],
  volume: ["vol.", "vols."],
  issue: ["No.", "Nos."],
  chapter: ["chap.", "chaps."],
  section: ["sect.", "sects."],
  article: ["art.", "arts."],
};

/** A pinpoint as the United Nations print it: `"paras. 24–38"`, `"p. 22"`, `"annex"`; nothing is the whole. */
export function pinpointWords(pinpoint: Pinpoint | undefined): string {
  if (!pinpoint) return "as a whole";
  const { type, from, to } = pinpoint;
  const [one, many] = names[type];
  if (from === undefined) return one;
  return to === undefined ? `${one} ${from}` : `${many} ${from}–${to}`;
}
