import { useState } from "preact/hooks";
import { applyTheme, storedTheme, type Theme } from "./theme.ts";

const next: Readonly<Record<Theme, Theme>> = { auto: "light", light: "dark", dark: "auto" };
const names: Readonly<Record<Theme, string>> = { auto: "as the system", light: "light", dark: "dark" };

/** Goes through the themes: as the system, light, dark. */
export function ThemeButton() {
  const [theme, setTheme] = useState(storedTheme);
  const choose = () => {
    applyTheme(next[theme]);
    setTheme(next[theme]);
  };
  return (
    <button type="button" class="theme-button" onClick={choose} title={`Theme: ${names[theme]}`}>
      <span class="visually-hidden">Theme: {names[theme]}</span>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        {theme === "light" && (
          <path
            class="stroke"
            d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4M12 8.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7Z"
          />
        )}
        {theme === "dark" && <path class="stroke" d="M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z" />}
        {theme === "auto" && (
          <>
            <circle class="stroke" cx="12" cy="12" r="8.5" />
            <path class="fill" d="M12 3.5a8.5 8.5 0 0 1 0 17Z" />
          </>
        )}
      </svg>
    </button>
  );
}
