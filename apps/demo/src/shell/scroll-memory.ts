/** What this app keeps with a step of the history. */
interface Step {
  readonly scroll?: number;
}

/** How far the page was scrolled when the present step of the history was left; undefined for a new step. */
export function savedScroll(): number | undefined {
  return (history.state as Step | null)?.scroll;
}

/** Notes with each step of the history how far the page is scrolled, so that back and forward lead to the same lines. */
export function rememberScroll(): () => void {
  history.scrollRestoration = "manual";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const step: Step = { scroll: Math.round(scrollY) };
      history.replaceState(step, "");
    }, 150);
  };
  addEventListener("scroll", note, { passive: true });
  return () => {
    clearTimeout(timer);
    removeEventListener("scroll", note);
  };
}

/** Scrolls to where the page was left; tries for a moment, as what makes the page long enough may still be coming. */
export function restoreScroll(to: number, tries = 30): void {
  scrollTo({ top: to, behavior: "instant" });
  if (tries > 0 && Math.abs(scrollY - to) > 2) requestAnimationFrame(() => restoreScroll(to, tries - 1));
}
