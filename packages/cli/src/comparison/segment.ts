/** A stretch of text that stayed, went or came. */
export interface Segment {
  readonly text: string;
  readonly kind: "kept" | "removed" | "added";
}

/** Words that stayed, as segments. */
export function keptWords(text: string): readonly Segment[] {
  return text === "" ? [] : [{ text, kind: "kept" }];
}
