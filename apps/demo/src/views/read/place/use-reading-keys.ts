import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { isTyping } from "../../../shell/use-shortcuts.ts";

/** What the keys of the Read view do. */
export interface ReadingKeys {
  readonly goTo: (id: string) => void;
  readonly copyCited: () => void;
  readonly copyLink: () => void;
}

/** `j` and `k` go to the next and the last paragraph, `c` copies the present one with its citation, `l` its permalink. */
export function useReadingKeys(
  article: RefObject<HTMLElement | null>,
  current: string | undefined,
  keys: ReadingKeys,
): void {
  // A key that is held down comes faster than effects are renewed.
  const latest = useRef({ current, keys });
  latest.current = { current, keys };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      const { goTo, copyCited, copyLink } = latest.current.keys;
      const step = event.key === "j" ? 1 : event.key === "k" ? -1 : 0;
      const to = step === 0 ? undefined : neighbour(article.current, latest.current.current, step);
      if (to) goTo(to.id);
      if (event.key === "c") copyCited();
      if (event.key === "l") copyLink();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [article]);
}

function neighbour(
  article: HTMLElement | null,
  current: string | undefined,
  step: 1 | -1,
): Element | undefined {
  const paragraphs = [...(article?.querySelectorAll(".para") ?? [])];
  const here = current === undefined ? null : (document.getElementById(current)?.closest(".para") ?? null);
  const at = here ? paragraphs.indexOf(here) : -1;
  if (at >= 0 && here && isNear(here)) return paragraphs[at + step];
  // From somewhere else, the first paragraph in sight is the one that is meant.
  const seen = paragraphs.findIndex((paragraph) => paragraph.getBoundingClientRect().top > 60);
  return paragraphs[step > 0 ? seen : seen - 1];
}

function isNear(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
