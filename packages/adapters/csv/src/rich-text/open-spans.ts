import type { Inline } from "@rapporteur/core";

/** A span that has begun, and the mark that will end it. */
export interface Span {
  readonly opening: string;
  readonly closing: string;
  /** Where its opening mark stands. */
  readonly offset: number;
  readonly type: "strong" | "emphasis" | "superscript" | "subscript" | "link";
}

/** Inline content in the making: spans that are open in each other, and the text that is being gathered. */
export interface OpenSpans {
  readonly addText: (text: string) => void;
  /** Ends the text gathered so far, so that what follows is a text of its own. */
  readonly endText: () => void;
  readonly add: (inline: Inline) => void;
  readonly open: (span: Span) => void;
  /** Closes the innermost span, if that is the mark it waits for. */
  readonly close: (mark: string, url?: string) => boolean;
  /** The innermost span that is still open. */
  readonly unclosed: Span | undefined;
  /** What was gathered outside all spans. */
  readonly inlines: () => readonly Inline[];
}

/** Begins an empty piece of inline content. */
export function beginSpans(): OpenSpans {
  const open: { readonly span: Span; readonly around: Inline[] }[] = [];
  let current: Inline[] = [];
  let text = "";

  function endText(): void {
    if (text !== "") current.push({ type: "text", value: text });
    text = "";
  }

  function close(mark: string, url = ""): boolean {
    const innermost = open.at(-1);
    if (innermost?.span.closing !== mark) return false;
    endText();
    open.pop();
    const { type } = innermost.span;
    const children = current;
    current = innermost.around;
    current.push(type === "link" ? { type, url, children } : { type, children });
    return true;
  }

  return {
    addText: (more) => {
      text += more;
    },
    endText,
    add: (inline) => {
      endText();
      current.push(inline);
    },
    open: (span) => {
      endText();
      open.push({ span, around: current });
      current = [];
    },
    close,
    get unclosed() {
      return open.at(-1)?.span;
    },
    inlines: () => {
      endText();
      return current;
    },
  };
}
