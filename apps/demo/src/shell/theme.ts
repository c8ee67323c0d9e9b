/** The themes to choose from; `auto` is the one of the reader's system. */
export type Theme = "auto" | "light" | "dark";

const key = "rapporteur-theme";

/** The theme chosen on this machine before. */
export function storedTheme(): Theme {
  try {
    const theme = localStorage.getItem(key);
    return theme === "light" || theme === "dark" ? theme : "auto";
  } catch {
    return "auto";
  }
}

/** Shows a theme, and keeps the choice on this machine where that is allowed. */
export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === "auto") delete dataset.theme;
  else dataset.theme = theme;
  try {
    if (theme === "auto") localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Then it is chosen for this visit only.
  }
}
