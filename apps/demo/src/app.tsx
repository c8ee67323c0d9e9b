import type { ComponentType } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import { forgetLastFile, keepLastFile, lastFile } from "./report/last-file.ts";
import { loadFirstReport } from "./report/load-first-report.ts";
import type { OpenedReport } from "./report/opened-report.ts";
import { useRoute } from "./route/use-route.ts";
import { Announcer } from "./shell/announcer.tsx";
import { Header } from "./shell/header.tsx";
import { Problem } from "./shell/problem.tsx";
import { rememberScroll, restoreScroll, savedScroll } from "./shell/scroll-memory.ts";
import { useShortcuts } from "./shell/use-shortcuts.ts";
import { views } from "./views/table.ts";
import type { ViewProps } from "./views/view.ts";

type Loading<Value> = { readonly value?: Value; readonly problem?: string };

/** The whole app: the header, and the view that the address asks for. */
export function App() {
  const [route, navigate] = useRoute();
  const [first, setFirst] = useState<Loading<OpenedReport>>({});
  const [own, setOwn] = useState<OpenedReport>();
  const [message, setMessage] = useState({ text: "", count: 0 });
  const announce = useCallback((text: string) => setMessage(({ count }) => ({ text, count: count + 1 })), []);
  const view = views.find(({ id }) => id === route.view);
  const component = useView(view?.id);
  const opened = own ?? first.value;
  const show = useCallback((report: OpenedReport | undefined) => {
    setOwn(report);
    void (report ? keepLastFile(report) : forgetLastFile());
  }, []);
  useShortcuts(navigate);

  useEffect(() => {
    // The last file goes first, so that the page does not change under the reader.
    const last = lastFile().then(setOwn);
    const loading = loadFirstReport();
    last
      .then(() => loading)
      .then(
        (value) => setFirst({ value }),
        (error: unknown) => setFirst({ problem: error instanceof Error ? error.message : String(error) }),
      );
  }, []);

  useEffect(() => {
    document.title = `${view?.title ?? "Read"} · Rapporteur`;
  }, [view]);

  useEffect(rememberScroll, []);
  const shownView = component.id;
  useEffect(() => {
    // Read itself goes to the place that the address names.
    if (shownView !== undefined && route.node === undefined) restoreScroll(savedScroll() ?? 0);
  }, [shownView, route.node]);

  const problem = component.problem ?? (opened ? undefined : first.problem);
  const Shown = component.value;
  return (
    <>
      <button type="button" class="skip-link" onClick={skipToMain}>
        Skip to the content
      </button>
      <Header route={route} opened={opened} onForget={() => show(undefined)} />
      <main id="main" tabIndex={-1}>
        {problem !== undefined && <Problem message={problem} />}
        {Shown && opened && (
          <Shown
            key={`${opened.origin.kind} ${opened.origin.name} ${opened.report.id}`}
            opened={opened}
            route={route}
            navigate={navigate}
            announce={announce}
            openReport={show}
          />
        )}
      </main>
      <Announcer message={message} />
    </>
  );
}

type LoadedView = Loading<ComponentType<ViewProps>> & { readonly id?: string };

/** The component of a view, once its code is there. */
function useView(id: string | undefined): LoadedView {
  const [loaded, setLoaded] = useState<LoadedView>({});
  useEffect(() => {
    let current = true;
    views
      .find((view) => view.id === id)
      ?.load()
      .then(
        (value) => current && setLoaded({ id: id ?? "", value }),
        () => current && setLoaded({ id: id ?? "", problem: "This part of the page could not be loaded." }),
      );
    return () => {
      current = false;
    };
  }, [id]);
  // What is there stays until the next view can take its place.
  return loaded;
}

/** A link would change the address, which names the place in the report. */
function skipToMain(): void {
  document.getElementById("main")?.focus();
}
