import { useEffect } from "preact/hooks";
import type { Navigate } from "../route/use-route.ts";

/** Whether a key is meant for what has the focus, as in a field or a dialog, and not for the page. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true;
  const { target } = event;
  if (!(target instanceof Element)) return false;
  return target.closest("input, textarea, select, [contenteditable], dialog[open]") !== null;
}

/** The keys that work in every view: `/` for Search. */
export function useShortcuts(navigate: Navigate): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "/" || isTyping(event)) return;
      event.preventDefault();
      navigate({ view: "search" });
      // The field is there already if Search is the view that is shown.
      document.querySelector<HTMLInputElement>("input[type=search]")?.focus();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [navigate]);
}
