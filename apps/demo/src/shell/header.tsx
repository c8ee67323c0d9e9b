import { useEffect, useRef } from "preact/hooks";
import type { OpenedReport } from "../report/opened-report.ts";
import type { Route } from "../route/route.ts";
import { routeHref } from "../route/route-href.ts";
import { views } from "../views/table.ts";
import { KeysButton } from "./keys-button.tsx";
import { ThemeButton } from "./theme-button.tsx";

interface HeaderProps {
  readonly route: Route;
  readonly opened: OpenedReport | undefined;
  readonly onForget: () => void;
}

/** The name of the app, the way to its views, and the theme. */
export function Header({ route, opened, onForget }: HeaderProps) {
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a narrow window the views stand in a row that scrolls; the present one has to be in sight.
    const { current } = nav;
    const here = current?.querySelector<HTMLElement>("[aria-current]");
    if (!current || !here) return;
    current.scrollLeft = here.offsetLeft - (current.clientWidth - here.offsetWidth) / 2;
  }, [route.view]);
  return (
    <header class="site-head">
      <div class="site-head-inner">
        <a class="wordmark" href={routeHref({ view: "read" })}>
          Rapporteur
        </a>
        <nav ref={nav} class="site-nav" aria-label="Views">
          <ul>
            {views.map(({ id, title }) => (
              <li key={id}>
                <a href={routeHref({ view: id })} aria-current={id === route.view ? "page" : undefined}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="site-tools">
          <KeysButton />
          <ThemeButton />
        </div>
      </div>
      {opened?.origin.kind === "own" && (
        <p class="own-file">
          <span>
            You are reading <strong>{opened.origin.name}</strong>, which is kept in this browser and nowhere
            else.
          </span>
          <button type="button" class="button button-quiet" onClick={onForget}>
            Forget it
          </button>
        </p>
      )}
    </header>
  );
}
