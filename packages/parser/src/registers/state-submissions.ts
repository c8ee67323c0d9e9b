import { plainText, type Report, type Section, type StateSubmission } from "@rapporteur/core";
import { findState, type Language, languages, nameOf } from "@rapporteur/states";
import type { Findings, Stretch } from "../findings.ts";
import type { Lexicon } from "../language/lexicon.ts";

/** Characters of a title that are looked at; the bound keeps the reading of endless ones linear. */
const longestTitle = 500;

/** Finds the sections named for a State inside a chapter that summarizes what States reported. */
export function findSubmissions(
  report: Report,
  lexicon: Lexicon,
  stretches: ReadonlyMap<string, Stretch>,
  findings: Findings,
): readonly StateSubmission[] {
  const submissions: StateSubmission[] = [];
  const counts = new Map<string, number>();
  const add = (submission: StateSubmission): void => {
    const { id, section } = submission;
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    const given = count === 1 ? id : `${id}-${count}`;
    if (given !== id) findings.add("id-clash", stretches.get(section), { id, given }, { id: section });
    submissions.push({ ...submission, id: given });
  };
  const language = languages.find((code) => code === report.language) ?? "en";
  const visit = (section: Section, inChapter: boolean): void => {
    const chapter = inChapter || lexicon.submissions.test(plainText(section.title).slice(0, longestTitle));
    if (chapter) {
      const named = section.sections.map((inner) => ({ inner, submission: submissionOf(inner, language) }));
      const some = named.some(({ submission }) => submission !== undefined);
      for (const { inner, submission } of named) {
        if (submission) add(submission);
        else if (some)
          findings.add(
            "state-unknown",
            stretches.get(inner.id),
            { text: plainText(inner.title) },
            { id: inner.id },
          );
      }
    }
    for (const inner of section.sections) visit(inner, chapter);
  };
  for (const section of report.sections) visit(section, false);
  return submissions;
}

function submissionOf(section: Section, language: Language): StateSubmission | undefined {
  const title = plainText(section.title).trim();
  const state = findState(title);
  if (!state) return undefined;
  const paragraphs = section.blocks.flatMap((block) =>
    block.type === "paragraph" && block.number !== undefined ? [block.id] : [],
  );
  return {
    id: `submission-${state.iso3}`,
    state: { name: nameOf(state, language), iso3: state.iso3, m49: state.m49 },
    section: section.id,
    paragraphs,
  };
}
