import type { AgendaItem, Report, Session } from "@rapporteur/core";
import { oneLine } from "./one-line.ts";

/** The masthead of a report, its titles as plain words; what is not printed is absent. */
export interface MastheadOverview {
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly symbol?: string | undefined;
  readonly organ?: string | undefined;
  readonly body?: string | undefined;
  readonly session?: Session | undefined;
  readonly agendaItems: readonly AgendaItem[];
  readonly date?: string | undefined;
  readonly distribution?: string | undefined;
  readonly originalLanguage?: string | undefined;
  /** Printed lines that fill no other field. */
  readonly lines?: readonly string[] | undefined;
}

/** The masthead of a report in plain words. */
export function mastheadOf({ masthead }: Report): MastheadOverview {
  const { title, subtitle, lines, ...rest } = masthead;
  return {
    title: oneLine(title),
    ...(subtitle && { subtitle: oneLine(subtitle) }),
    ...rest,
    ...(lines && { lines: lines.map(oneLine) }),
  };
}
