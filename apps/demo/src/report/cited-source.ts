import { type Citation, citationWords, type Pinpoint, type ReportIndex } from "@rapporteur/core";
import { safeUrl } from "./safe-url.ts";
import { symbolHref } from "./symbol-href.ts";

/** A cited source as it is shown: its name, where it can be read, and the places in it. */
export interface CitedSource {
  readonly name: string;
  readonly symbol?: string | undefined;
  readonly href?: string | undefined;
  /** `"paras. 14–15"`; empty for the source as a whole. */
  readonly places: string;
}

/** What a citation leads to, in words: title and symbol where they are known, or else the printed words. */
export function citedSource(index: ReportIndex, citation: Citation): CitedSource {
  const { symbol, url, title } = citation.target ?? {};
  const href =
    (symbol === undefined ? undefined : symbolHref(symbol, index.report.language)) ?? (url && safeUrl(url));
  return {
    name: title ?? symbol ?? url ?? citationWords(index, citation),
    ...(title === undefined ? {} : { symbol }),
    href: href || undefined,
    places: pinpointWords(citation.pinpoints),
  };
}

const words: Readonly<Record<Pinpoint["type"], readonly [one: string, several: string]>> = {
  paragraph: ["para.", "paras."],
  page: ["p.", "pp."],
  annex: ["annex", "annexes"],
  objective: ["objective", "objectives"],
  volume: ["vol.", "vols."],
  issue: ["issue", "issues"],
  chapter: ["chap.", "chaps."],
  section: ["sect.", "sects."],
  article: ["art.", "arts."],
};

/** Pinpoints as a reader cites them: `paras. 7, 23 and 34`, `vol. 26, issue 3–4, pp. 216–221`, `annex, para. 10`. */
export function pinpointWords(pinpoints: readonly Pinpoint[]): string {
  const runs: { readonly type: Pinpoint["type"]; readonly labels: string[]; range: boolean }[] = [];
  for (const { type, from, to } of pinpoints) {
    const label = to === undefined ? (from ?? "") : `${from}–${to}`;
    const last = runs.at(-1);
    if (last?.type === type) {
      last.labels.push(label);
      last.range ||= to !== undefined;
    } else runs.push({ type, labels: [label], range: to !== undefined });
  }
  return runs
    .map(({ type, labels, range }) => {
      const several = labels.length > 1 || (range && (type === "paragraph" || type === "page"));
      return `${words[type][several ? 1 : 0]} ${joined(labels)}`.trim();
    })
    .join(", ");
}

function joined(labels: readonly string[]): string {
  return labels.length < 2 ? (labels[0] ?? "") : `${labels.slice(0, -1).join(", ")} and ${labels.at(-1)}`;
}
