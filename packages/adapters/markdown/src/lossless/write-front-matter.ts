import { plainText, type Report } from "@rapporteur/core";
import { formKey, formVersion } from "../mapping.ts";
import { countsOf } from "./counts.ts";
import { writeYaml } from "./write-yaml.ts";

/** The front matter of the lossless profile: what the report is, its masthead, and how much there is below. */
export function writeFrontMatter(report: Report): string[] {
  const { modelVersion, id, language, masthead } = report;
  const { organ, body, symbol, distribution, date, originalLanguage, session, agendaItems } = masthead;
  const title = plainText(masthead.title);
  const lines = writeYaml({
    [formKey]: formVersion,
    modelVersion,
    id,
    language,
    title: title === "" ? undefined : title,
    masthead: {
      organ,
      body,
      symbol,
      distribution,
      date,
      originalLanguage,
      session: session && {
        number: session.number,
        label: session.label,
        start: session.start,
        end: session.end,
      },
      agendaItems:
        agendaItems.length === 0
          ? undefined
          : agendaItems.map((item) => ({ number: item.number, title: item.title })),
    },
    counts: { ...countsOf(report) },
  });
  return ["---", ...lines, "---"];
}
