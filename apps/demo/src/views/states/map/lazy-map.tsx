import type { ComponentProps, ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { WorldMap } from "./world-map.tsx";

type MapProps = ComponentProps<typeof WorldMap>;

/** The map of the world, in its frame; loaded when the frame is first shown. */
export function LazyMap(props: MapProps) {
  const [loaded, setLoaded] = useState<{ readonly Map?: ComponentType<MapProps>; readonly failed?: boolean }>(
    {},
  );
  useEffect(() => {
    let current = true;
    import("./world-map.tsx").then(
      ({ WorldMap }) => current && setLoaded({ Map: WorldMap }),
      () => current && setLoaded({ failed: true }),
    );
    return () => {
      current = false;
    };
  }, []);
  return (
    <figure class="world-figure">
      <div class="world-frame">
        {loaded.Map && <loaded.Map {...props} />}
        {loaded.failed && <p class="muted">The map could not be loaded; the list below says the same.</p>}
      </div>
      <figcaption>
        <span class="world-key">
          <svg width="14" height="14" aria-hidden="true">
            <rect class="key-reporting" width="14" height="14" rx="3" />
          </svg>
          reported
        </span>
        <span class="world-key">
          <svg width="14" height="14" aria-hidden="true">
            <rect class="key-land" width="14" height="14" rx="3" />
          </svg>
          did not
        </span>
        <span class="world-source">
          Shapes: Natural Earth. Its borders and what it leaves out say nothing about the status of any
          territory.
        </span>
      </figcaption>
    </figure>
  );
}
