import { showRun } from "@rapporteur/tooling/testing/show-run";
import { printMarkdown } from "../src/index.ts";

/** Prints a text and shows its blocks one a line: kind and level, then runs with their looks. */
export function show(text: string): string[] {
  return printMarkdown(text).blocks.map((block) => {
    if (block.kind === "rule") return "rule";
    if (block.kind === "figure") return `figure ${block.url ?? "-"} ${block.description ?? "-"}`;
    if (block.kind === "table") {
      const rows = block.rows.map(
        ({ header, cells }) =>
          `${header ? "head " : ""}${cells.map(({ runs }) => runs.map(showRun).join("")).join(" | ")}`,
      );
      return `table ${rows.join(" / ")}`;
    }
    const label = block.label === undefined ? "" : ` ${block.label}`;
    return `${block.kind}${block.level ?? ""}${label}: ${block.runs.map(showRun).join("")}`;
  });
}
