import { useEffect, useRef } from "preact/hooks";
import { isTyping } from "./use-shortcuts.ts";

/** All keys that do something, and what. */
const keys: readonly (readonly [key: string, does: string])[] = [
  ["/", "Search"],
  ["j", "Next paragraph"],
  ["k", "Previous paragraph"],
  ["c", "Copy the paragraph with its citation"],
  ["l", "Copy the link to the paragraph"],
  ["↑ ↓", "Go through the results of a search"],
  ["Esc", "Close a note or the contents"],
  ["?", "Show these keys"],
];

/** Shows the keys that work on this page, by its button and by `?`. */
export function KeysButton() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "?" || isTyping(event)) return;
      event.preventDefault();
      dialog.current?.showModal();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        class="theme-button keys-button"
        aria-haspopup="dialog"
        title="Keys (?)"
        onClick={() => dialog.current?.showModal()}
      >
        <span class="visually-hidden">Keys</span>
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path class="stroke" d="M4 6.5h16v11H4ZM7 10h.01M10.3 10h.01M13.7 10h.01M17 10h.01M8 14h8" />
        </svg>
      </button>
      <dialog ref={dialog} class="keys" aria-labelledby="keys-title">
        <h2 id="keys-title">Keys</h2>
        <dl>
          {keys.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </dialog>
    </>
  );
}
