import {
  type Act,
  actWords,
  type Citation,
  citationWords,
  type Recommendation,
  type Report,
  type ReportIndex,
  reportIndex,
  type StateSubmission,
} from "@rapporteur/core";
import { excerpt } from "./excerpt.ts";
import { escapeUnseen } from "./write-yaml.ts";

/**
 * The registers as a block of JSON, an entry a line. An entry that points at words repeats how they begin, so that a
 * reader sees them, and a program sees when the text has moved under it.
 */
export function writeRegisters(report: Report): string[] {
  const index = reportIndex(report);
  return [
    "```json",
    "{",
    ...register("stateSubmissions", report.stateSubmissions.map(submissionEntry), ","),
    ...register(
      "recommendations",
      report.recommendations.map((recommendation) => recommendationEntry(recommendation, index)),
      ",",
    ),
    ...register(
      "citations",
      report.citations.map((citation) => citationEntry(citation, index)),
      "",
    ),
    "}",
    "```",
  ];
}

function register(name: string, entries: readonly object[], comma: string): string[] {
  if (entries.length === 0) return [`"${name}": []${comma}`];
  const last = entries.length - 1;
  const lines = entries.map(
    (entry, index) => `${escapeUnseen(JSON.stringify(entry))}${index === last ? "" : ","}`,
  );
  return [`"${name}": [`, ...lines, `]${comma}`];
}

// The keys stand in the order of the model, whatever order they come in.

function submissionEntry({ id, state, section, paragraphs }: StateSubmission): StateSubmission {
  const { name, iso3, m49 } = state;
  return { id, state: { name, iso3, m49 }, section, paragraphs };
}

function recommendationEntry(recommendation: Recommendation, index: ReportIndex): object {
  const { id, label, paragraph, point, actor, acts } = recommendation;
  return {
    id,
    label,
    paragraph,
    point,
    actor,
    acts: acts.map((act) => actEntry(act, excerpt(actWords(index, recommendation, act)))),
  };
}

function actEntry({ verb, printed, adverb, directive, start, end, addressees }: Act, words: string): object {
  return {
    verb,
    printed,
    adverb,
    directive,
    start,
    end,
    words,
    addressees: addressees.map((addressee) => ({
      printed: addressee.printed,
      kind: addressee.kind,
      states: addressee.states,
    })),
  };
}

function citationEntry(citation: Citation, index: ReportIndex): object {
  const { id, source, start, end, kind, target, pinpoints, relation, resolution, via, candidates } = citation;
  return {
    id,
    source,
    start,
    end,
    words: excerpt(citationWords(index, citation)),
    kind,
    target: target && { symbol: target.symbol, url: target.url, title: target.title },
    pinpoints: pinpoints.map(({ type, from, to }) => ({ type, from, to })),
    relation,
    resolution,
    via,
    candidates,
  };
}
