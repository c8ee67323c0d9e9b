import type { AgendaItem } from "@rapporteur/core";
import { type DraftText, stretchOf } from "../body/draft.ts";
import type { Findings } from "../findings.ts";
import type { Lexicon } from "../language/lexicon.ts";
import type { Piece } from "../pieces/piece.ts";
import { linesOf, textOf } from "../pieces/runs.ts";
import type { PrintedRun } from "../printed/printed.ts";
import { readLine } from "./read-line.ts";
import { shareTitles } from "./share-titles.ts";

/** A masthead before its notes are paired. */
export interface DraftMasthead {
  organ?: string;
  body?: string;
  symbol?: string;
  distribution?: string;
  date?: string;
  originalLanguage?: string;
  session?: { label: string; number?: number; start?: string; end?: string };
  agendaItems: AgendaItem[];
  title: DraftText;
  subtitle: DraftText | undefined;
  /** Printed lines kept whole: those that fill no field, and those whose field cannot hold the mark of a note. */
  readonly lines: DraftText[];
  /** Printed words that went into fields which do not repeat them letter by letter. */
  readonly fields: PrintedRun[];
}

/** Reads the lines of a masthead, each by what it says; lines that say nothing known are kept as they are. */
export function readMasthead(pieces: readonly Piece[], lexicon: Lexicon, findings: Findings): DraftMasthead {
  const masthead: DraftMasthead = {
    agendaItems: [],
    title: { runs: [] },
    subtitle: undefined,
    lines: [],
    fields: [],
  };
  const above: Piece[] = [];
  const titles: Piece[] = [];
  let below = false;
  for (const piece of pieces.flatMap(toLines)) {
    const kind = readLine(masthead, piece.text, lexicon, (text) =>
      findings.add("date-unreadable", piece, { text }),
    );
    if (kind === "agenda" || kind === "session") below = true;
    // A field holds plain words: a line with the mark of a note is kept whole, so that the mark keeps its place.
    if (kind === "part" || (kind !== "unknown" && /[*†‡]/.test(piece.text))) {
      masthead.lines.push({ runs: [...piece.runs] });
    } else if (kind !== "unknown") masthead.fields.push(...piece.runs);
    else if (isTitleLike(piece)) (below ? titles : above).push(piece);
    else keepLine(masthead, piece, findings);
  }
  shareAbove(masthead, above, titles, below ? undefined : lexicon, findings);
  shareTitles(masthead, titles, lexicon, (piece) => keepLine(masthead, piece, findings));
  return masthead;
}

const isTitleLike = (piece: Piece): boolean => piece.look === "heading" || piece.bold || piece.italic;

/** The lines of a piece that is no heading: an imprint is printed as one block of short lines. */
function toLines(piece: Piece): readonly Piece[] {
  if (piece.look === "heading" || !piece.text.includes("\n")) return [piece];
  return linesOf(piece.runs).map((runs) => ({
    ...piece,
    runs,
    text: textOf(runs),
    ...stretchOf({ runs }),
  }));
}

function keepLine(masthead: DraftMasthead, piece: Piece, findings: Findings): void {
  masthead.lines.push({ runs: [...piece.runs] });
  findings.add("masthead-line-kept", piece, { text: piece.text });
}

/**
 * Above the session the last line names the body that meets. A masthead without session and item (`lexicon` is given)
 * names its body by a word that bodies have in their names; its other lines are titles.
 */
function shareAbove(
  masthead: DraftMasthead,
  above: readonly Piece[],
  titles: Piece[],
  lexicon: Lexicon | undefined,
  findings: Findings,
): void {
  const last = lexicon
    ? above.findIndex(({ text }) => lexicon.bodyName.test(text) && !lexicon.authorLine.test(text))
    : above.length - 1;
  // The last heading alone is the title, whatever words it holds.
  const bodyAt = lexicon && last === above.length - 1 ? -1 : last;
  for (const [index, piece] of above.entries()) {
    if (index === bodyAt) {
      masthead.body = piece.text.trim();
      masthead.fields.push(...piece.runs);
    } else if (!lexicon || index < bodyAt) keepLine(masthead, piece, findings);
    else titles.push(piece);
  }
}
