import type { Inline } from "./inline.ts";

/** What stands above the text: who issues the document, to whom, when, under which items, and its title. */
export interface Masthead {
  readonly organ?: string | undefined;
  readonly body?: string | undefined;
  /** Only if printed, or given by the caller; never guessed. */
  readonly symbol?: string | undefined;
  /** As printed after "Distr.": General, Limited, Restricted. */
  readonly distribution?: string | undefined;
  /** ISO 8601, `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  /** BCP 47 code of the language named after "Original". */
  readonly originalLanguage?: string | undefined;
  readonly session?: Session | undefined;
  readonly agendaItems: readonly AgendaItem[];
  readonly title: readonly Inline[];
  readonly subtitle?: readonly Inline[] | undefined;
  /** Printed lines that fill no other field, in order. */
  readonly lines?: readonly (readonly Inline[])[] | undefined;
}

/** A session of the body: its number, its printed name, its first and last day (ISO 8601). */
export interface Session {
  readonly number?: number | undefined;
  readonly label: string;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** An item of the agenda: `"72 (b)"`, with its title where one is printed. */
export interface AgendaItem {
  readonly number: string;
  readonly title?: string | undefined;
}
