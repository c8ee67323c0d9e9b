/** One change of the model, dated: how a report of the version before becomes one of the version after, and back. */
export interface MigrationStep {
  readonly from: string;
  readonly to: string;
  /** ISO 8601, `YYYY-MM-DD`. */
  readonly date: string;
  /** What changed, one sentence. */
  readonly description: string;
  /** Gives the report in the later version; the one given is left alone. It may be any JSON object of that version. */
  readonly up: (report: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  /** Gives the report in the earlier version; the one given is left alone. */
  readonly down: (report: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}
