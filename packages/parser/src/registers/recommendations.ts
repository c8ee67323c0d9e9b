import { type Annex, plainText, type Recommendation, type Report, type Section } from "@rapporteur/core";
import { titleAddressees } from "../acts/addressees/title-addressees.ts";
import { actLexiconOf } from "../acts/lexicon/act-lexicons.ts";
import { reviewedState } from "../acts/reviewed-state.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { recommendationsIn } from "./recommendations-in.ts";
import type { Recommending } from "./recommending.ts";

/**
 * Finds the recommendations with their acts: in chapters titled so (in their parts titled so, and those after them,
 * where they have such), each point or numbered paragraph that carries a verb of its own.
 */
export function findRecommendations(report: Report, lexicon: Lexicon): readonly Recommendation[] {
  let known: { readonly state: ReturnType<typeof reviewedState> } | undefined;
  const reviewed = (): ReturnType<typeof reviewedState> => {
    known ??= { state: reviewedState(report.masthead) };
    return known.state;
  };
  const how = { lexicon, acts: actLexiconOf(report.language), reviewed };
  return [...report.sections, ...report.annexes].flatMap((section) => inSection(section, how));
}

function inSection(section: Section | Annex, how: Recommending): readonly Recommendation[] {
  if (!isNamed(section, how)) return section.sections.flatMap((inner) => inSection(inner, how));
  const first = section.sections.findIndex((inner) => isNamed(inner, how));
  if (first < 0) return inChapter(section, how);
  return section.sections
    .slice(first)
    .filter((inner) => !how.acts?.conclusions.test(titleOf(inner)))
    .flatMap((inner) => inChapter(inner, how));
}

function inChapter(section: Section | Annex, how: Recommending): readonly Recommendation[] {
  const asked = titleAddressees(titleOf(section), how);
  const here = section.blocks.flatMap((block) =>
    block.type === "paragraph" ? recommendationsIn(block, asked, how) : [],
  );
  return [...here, ...section.sections.flatMap((inner) => inChapter(inner, how))];
}

function titleOf({ title }: Section | Annex): string {
  return plainText(title).slice(0, 500);
}

/** Whether a title promises recommendations, and not what became of earlier ones. */
function isNamed(section: Section | Annex, { lexicon, acts }: Recommending): boolean {
  const title = titleOf(section);
  return lexicon.recommendations.test(title) && !acts?.notRecommending.test(title);
}
