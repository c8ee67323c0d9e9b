import { fullText, type Located, type ReportIndex } from "@rapporteur/core";
import { nodeHref } from "../../report/node-href.ts";
import { nodeReference } from "../../report/node-reference.ts";

/** The place that the words in the search box name: `83 (h)`, `note 59`. */
export function Jump({ index, found }: { readonly index: ReportIndex; readonly found: Located }) {
  const { id } = found.node;
  return (
    <a class="jump" href={nodeHref(id)}>
      <span>
        Go to <strong>{nodeReference(index, id)}</strong>
      </span>
      <span class="jump-text">{fullText(found.node).slice(0, 160)}</span>
      <kbd>Enter</kbd>
    </a>
  );
}
