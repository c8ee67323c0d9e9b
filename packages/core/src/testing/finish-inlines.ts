import { numberToLetter } from "../labels/letter.ts";
import type { Citation } from "../model/citation.ts";
import type { Inline } from "../model/inline.ts";
import { plainText } from "../tree/plain-text.ts";
import type { DraftCitation, DraftInline } from "./draft.ts";
import { type Finishing, nextOf, present } from "./finishing.ts";

/** Inline content whose footnotes have their numbers, the footnotes themselves put aside. */
export function finishInlines(drafts: readonly DraftInline[], finishing: Finishing): readonly Inline[] {
  return drafts.map((draft): Inline => {
    switch (draft.type) {
      case "text":
      case "break":
        return draft;
      case "note":
        return { type: "footnoteReference", footnote: addNote(draft.content, draft.citation, finishing) };
      case "sameNote": {
        const words: DraftInline = { type: "text", value: "The note before." };
        const footnote = lastNote(finishing) ?? addNote([words], undefined, finishing);
        return { type: "footnoteReference", footnote };
      }
      default:
        return { ...draft, children: finishInlines(draft.children, finishing) };
    }
  });
}

function lastNote({ footnotes, counts }: Finishing): string | undefined {
  return counts.has("notes") || counts.has("letters") ? footnotes.at(-1)?.id : undefined;
}

function addNote(
  content: readonly DraftInline[],
  citation: DraftCitation | undefined,
  finishing: Finishing,
): string {
  const { table, prefix, footnotes, citations } = finishing;
  const label =
    table === undefined ? String(nextOf(finishing, "notes")) : numberToLetter(nextOf(finishing, "letters"));
  const id = table === undefined ? `${prefix}fn-${label}` : `${table}-fn-${label}`;
  const finished = finishInlines(content, finishing);
  const text = plainText(finished);
  if (citation && text.length > 0) citations.push(finishCitation(citation, id, text, finishing));
  footnotes.push({ type: "footnote", id, label, content: finished });
  return id;
}

function finishCitation(draft: DraftCitation, source: string, text: string, finishing: Finishing): Citation {
  const { ambiguous, target, ...rest } = draft;
  const candidates = finishing.citations.slice(-2).map(({ id }) => id);
  const doubtful = ambiguous && candidates.length === 2;
  return present<Citation>({
    id: `cite-${source.replace(/^fn-/, "")}-1`,
    source,
    start: 0,
    end: text.length,
    ...rest,
    target: doubtful ? undefined : target,
    resolution: doubtful ? "ambiguous" : target ? "direct" : "unresolved",
    via: doubtful ? finishing.footnotes.at(-1)?.id : undefined,
    candidates: doubtful ? candidates : undefined,
  });
}
