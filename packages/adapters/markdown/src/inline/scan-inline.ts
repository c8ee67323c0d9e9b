import { flushText, type InlineContext, type InlineScan } from "./inline-scan.ts";
import { pairEmphasis } from "./pair-emphasis.ts";
import { type Piece, piece } from "./piece.ts";
import { closeBracket, openBracket } from "./scan-bracket.ts";
import { scanCode } from "./scan-code.ts";
import { scanDelimiter } from "./scan-delimiter.ts";
import { scanEntity } from "./scan-entity.ts";
import { scanEscape } from "./scan-escape.ts";
import { scanFormula } from "./scan-formula.ts";
import { scanLineEnd } from "./scan-line-end.ts";
import { scanTag } from "./scan-tag.ts";

/** Reads what may begin at an offset; gives the offset after it, or -1 if it is mere text. */
type Scanner = (scan: InlineScan, offset: number) => number;

const mereText: Scanner = () => -1;

const scanners: Scanner[] = new Array(128).fill(mereText);
scanners[0x0a] = scanLineEnd;
scanners[0x21] = (scan, offset) => openBracket(scan, offset, true);
scanners[0x24] = scanFormula;
scanners[0x26] = scanEntity;
scanners[0x2a] = scanEmphasis;
scanners[0x3c] = scanTag;
scanners[0x5b] = (scan, offset) => openBracket(scan, offset, false);
scanners[0x5c] = scanEscape;
scanners[0x5d] = closeBracket;
scanners[0x5f] = scanEmphasis;
scanners[0x60] = scanCode;

/** 1 for each character below 128 at which something may begin. */
const beginnings = Uint8Array.from(scanners, (scanner) => (scanner === mereText ? 0 : 1));

/**
 * Reads inline Markdown: `source` from `from` to before `to`, in one pass, into pieces in the order of the text.
 * `shift` is added to their offsets by whoever places them in the document.
 */
export function scanInline(
  context: InlineContext,
  source: string,
  from: number,
  to: number,
  shift: number,
): Piece[] {
  const scan: InlineScan = {
    context,
    source,
    shift,
    from,
    to,
    pieces: [],
    textStart: from,
    delimiters: { last: undefined },
    delimiterCount: 0,
    brackets: [],
    inactive: 0,
    openTags: new Map(),
    lastBackticks: undefined,
    commentEnd: 0,
  };
  let offset = from;
  while (offset < to) {
    const code = source.charCodeAt(offset);
    if (code >= 128 || beginnings[code] === 0) offset++;
    else {
      const next = (scanners[code] ?? mereText)(scan, offset);
      offset = next < 0 ? offset + 1 : next;
    }
  }
  flushText(scan, to, to);
  if (scan.delimiters.last) pairEmphasis(scan.delimiters, undefined);
  return scan.pieces;
}

function scanEmphasis(scan: InlineScan, offset: number): number {
  const delimiter = scanDelimiter(scan.source, scan.from, offset, scan.to, scan.delimiterCount++);
  const end = offset + delimiter.length;
  if (!delimiter.canOpen && !delimiter.canClose) return end;
  flushText(scan, offset, end);
  const run = piece("delimiter", offset, end);
  run.delimiter = delimiter;
  scan.pieces.push(run);
  const { last } = scan.delimiters;
  delimiter.previous = last;
  if (last) last.next = delimiter;
  scan.delimiters.last = delimiter;
  return end;
}
