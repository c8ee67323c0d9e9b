import { styleText } from "node:util";

/** The few ways in which words are set off on a terminal. */
export interface Colours {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly good: (text: string) => string;
}

/** Words as they are, for pipes and files. */
export const plain: Colours = {
  strong: (text) => text,
  faint: (text) => text,
  error: (text) => text,
  warning: (text) => text,
  info: (text) => text,
  good: (text) => text,
};

/** Words in the terminal's own colours. */
export const coloured: Colours = {
  strong: styled("bold"),
  faint: styled("dim"),
  error: styled("red"),
  warning: styled("yellow"),
  info: styled("cyan"),
  good: styled("green"),
};

function styled(format: Parameters<typeof styleText>[0]): (text: string) => string {
  // Whether colours are wanted has been decided before; without this option Node would decide again.
  return (text) => styleText(format, text, { validateStream: false });
}
