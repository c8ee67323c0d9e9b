import { createPortal } from "preact";

interface PlaceToolsProps {
  /** The paragraph, point or note. */
  readonly place: Element;
  readonly reference: string;
  readonly chosen: boolean;
  readonly onCopyCited: () => void;
  readonly onCopyLink: () => void;
}

/** What can be done with the paragraph, point or note that the reader is at; stands inside it, after its words. */
export function PlaceTools({ place, reference, chosen, onCopyCited, onCopyLink }: PlaceToolsProps) {
  return createPortal(
    <div
      class={chosen ? "place-tools place-tools-chosen no-print" : "place-tools no-print"}
      role="toolbar"
      aria-label={`Tools for ${reference}`}
    >
      <span class="place-tools-reference">{reference}</span>
      <button type="button" class="button button-quiet" onClick={onCopyCited}>
        Copy with citation
      </button>
      <button type="button" class="button button-quiet" onClick={onCopyLink}>
        Copy link
      </button>
    </div>,
    place,
  );
}
