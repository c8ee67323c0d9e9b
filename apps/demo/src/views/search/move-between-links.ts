/** Arrow keys go from the search box to the results, from one to the next, and back. */
export function moveBetweenLinks(event: KeyboardEvent): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const focused = document.activeElement;
  if (step === 0 || focused instanceof HTMLSelectElement) return;
  const stops = [...document.querySelectorAll<HTMLElement>(".search-field, .jump, .hit a")];
  const to = stops[stops.indexOf(focused as HTMLElement) + step];
  if (!to) return;
  event.preventDefault();
  to.focus();
}
