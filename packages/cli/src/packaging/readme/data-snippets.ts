import type { Report } from "@rapporteur/core";
import { nodePaths } from "../module/node-paths.ts";
import type { Snippet } from "./snippet.ts";

/** How programs in other languages load the package's files: Python, pandas, R, SQLite. */
export function dataSnippets(report: Report, name: string): readonly Snippet[] {
  const folder = `node_modules/${name}`;
  const acts = report.recommendations.flatMap((recommendation) => recommendation.acts);
  const directive = acts.filter((act) => act.directive).length;
  const paragraphs = nodePaths(report).paragraphs.length;
  const numbered = numberedBlocks(report);
  return [
    {
      title: "Python",
      language: "python",
      words: "With what Python has by itself:",
      code: `import csv
import json
from pathlib import Path

folder = Path("${folder}")
report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
print(report["id"], len(report["recommendations"]))

with open(folder / "csv" / "blocks.csv", newline="", encoding="utf-8") as file:
    paragraphs = [row for row in csv.DictReader(file) if row["number"]]
print(len(paragraphs), "numbered paragraphs")`,
      prints: `${report.id} ${report.recommendations.length}\n${numbered} numbered paragraphs\n`,
    },
    {
      title: "Python, with pandas",
      language: "python pandas",
      words:
        "Everything is read as text first, so that no code loses its zeros; `csv/datapackage.json` tells the types.",
      code: `import pandas as pd

folder = "${folder}/csv"
acts = pd.read_csv(f"{folder}/acts.csv", dtype=str)
recommendations = pd.read_csv(f"{folder}/recommendations.csv", dtype=str)
table = acts.merge(recommendations, left_on="recommendation", right_on="id")
asked = table[table["directive"] == "true"]
print(len(table), "acts,", len(asked), "of them ask somebody to do something")`,
      prints: `${acts.length} acts, ${directive} of them ask somebody to do something\n`,
    },
    {
      title: "R",
      language: "r",
      words: "With what R has by itself:",
      code: `folder <- "${folder}/csv"
blocks <- read.csv(file.path(folder, "blocks.csv"), colClasses = "character", encoding = "UTF-8")
cat(sum(blocks$type == "paragraph" & blocks$parent == ""), "paragraphs,", sum(blocks$number != ""), "of them numbered\\n")`,
      prints: `${paragraphs} paragraphs, ${numbered} of them numbered\n`,
    },
    {
      title: "SQLite",
      language: "sh",
      words: "Which documents are cited most:",
      code: `sqlite3 report.sqlite <<'END'
.import --csv ${folder}/csv/citations.csv citations
SELECT symbol, count(*) AS times FROM citations WHERE symbol <> ''
GROUP BY symbol ORDER BY times DESC, symbol LIMIT 3;
END`,
      prints: mostCited(report, 3)
        .map(([symbol, times]) => `${symbol}|${times}\n`)
        .join(""),
    },
  ];
}

/** Rows of the table of blocks with a number, those of quotations included. */
function numberedBlocks(report: Report): number {
  const quoted = (blocks: Report["blocks"]): number =>
    blocks.reduce((sum, block) => {
      if (block.type === "quote") return sum + quoted(block.blocks);
      return sum + (block.type === "paragraph" && block.number !== undefined ? 1 : 0);
    }, 0);
  const inside = (sections: Report["sections"]): number =>
    sections.reduce((sum, section) => sum + quoted(section.blocks) + inside(section.sections), 0);
  return (
    quoted(report.summary) +
    quoted(report.blocks) +
    inside(report.sections) +
    report.annexes.reduce((sum, annex) => sum + quoted(annex.blocks) + inside(annex.sections), 0)
  );
}

function mostCited(
  { citations }: Report,
  count: number,
): readonly (readonly [symbol: string, times: number])[] {
  const times = new Map<string, number>();
  for (const { target } of citations) {
    if (target?.symbol !== undefined) times.set(target.symbol, (times.get(target.symbol) ?? 0) + 1);
  }
  return [...times]
    .sort(([one, few], [other, many]) => many - few || Buffer.compare(Buffer.from(one), Buffer.from(other)))
    .slice(0, count);
}
