import type { Diagnostic, TextPlace } from "@rapporteur/core";
import type { PrintedBlock, PrintedDiscard, PrintedRun } from "@rapporteur/parser";
import type { InlineContext } from "../inline/inline-scan.ts";

/** A document on its way to print. */
export interface Printing {
  /** The text that is read: as given, with line ends made equal. */
  readonly text: string;
  readonly inline: InlineContext;
  readonly locate: (offset: number, end?: number) => TextPlace;
  readonly blocks: PrintedBlock[];
  readonly discards: PrintedDiscard[];
  readonly diagnostics: Diagnostic[];
  /** Up to here every character has been dealt with. */
  cursor: number;
  /** Whether discards were added out of order. */
  isUnsorted: boolean;
  /** What the next block stands in, from the outside in. */
  readonly containers: Container[];
  /** Marks of list items whose first block is still to come. */
  marks: PrintedRun[];
  note: OpenNote | undefined;
}

/** What blocks stand in. */
export type Container = "list" | "quote" | "note";

/** A note that is being read: its blocks become one, parted by line feeds. */
export interface OpenNote {
  readonly kind: "note";
  readonly label: string;
  readonly start: number;
  end: number;
  readonly runs: PrintedRun[];
}

/** Says why a stretch of the source is no text. */
export function discard(printing: Printing, reason: string, start: number, end: number): void {
  if (start < end) printing.discards.push({ reason, start, end });
}
