import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

/** How far below the top of the window a heading counts as read, in pixels. */
const line = 160;

/** The id of the heading that the reader is under; undefined above the first one. `renewed` tells of new headings. */
export function usePlaceInOutline(
  article: RefObject<HTMLElement | null>,
  renewed: number,
): string | undefined {
  const [place, setPlace] = useState<string>();
  useEffect(() => {
    const headings = [...(article.current?.querySelectorAll<HTMLElement>(".heading[id]") ?? [])];
    let frame = 0;
    const look = () => {
      frame = 0;
      setPlace(headings[lastAbove(headings) ?? -1]?.id);
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    addEventListener("scroll", onScroll, { passive: true });
    addEventListener("resize", onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener("scroll", onScroll);
      removeEventListener("resize", onScroll);
    };
  }, [article, renewed]);
  return place;
}

/** Headings stand one below the other, so that half of them can be left out with each look. */
function lastAbove(headings: readonly HTMLElement[]): number | undefined {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const top = headings[middle]?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
    if (top <= line) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : low - 1;
}
