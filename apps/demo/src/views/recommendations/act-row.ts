import {
  type Act,
  type Addressee,
  actWords,
  type Recommendation,
  type Report,
  type ReportIndex,
} from "@rapporteur/core";

/** One operative act as the table shows it. */
export interface ActRow {
  /** Tells the row from all others: the recommendation's id and the act's place in it. */
  readonly key: string;
  /** Id of the paragraph or point, for the link to it. */
  readonly anchor: string;
  /** Pinpoint of the paragraph or point: `"83 (h)"`. */
  readonly label: string;
  readonly recommendation: Recommendation;
  readonly act: Act;
  /** The verb as a dictionary lists it: `"call upon"`. */
  readonly verb: string;
  readonly addressees: readonly Addressee[];
  /** The words of the act, as printed. */
  readonly text: string;
  /** Place in the report's own order, from 0. */
  readonly position: number;
}

/** All operative acts of a report's recommendations, in the report's own order. */
export function actRows(report: Report, index: ReportIndex): readonly ActRow[] {
  return report.recommendations
    .flatMap((recommendation) =>
      recommendation.acts.map((act, place) => ({
        key: `${recommendation.id}-${place + 1}`,
        anchor: recommendation.point ?? recommendation.paragraph,
        label: recommendation.label,
        recommendation,
        act,
        verb: act.verb,
        addressees: act.addressees,
        text: actWords(index, recommendation, act),
      })),
    )
    .map((row, position) => ({ ...row, position }));
}
