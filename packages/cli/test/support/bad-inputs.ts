import { smallReport, smallReportWith } from "./small-report.ts";

/** A bad input, and what must be said of it. */
export interface BadInput {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Codes that must be among the findings, each with its severity. */
  readonly findings: Readonly<Record<string, "info" | "warning" | "error">>;
  /** Line and column of the first of these findings, where it has a place. */
  readonly at?: `${number}:${number}`;
  readonly exit: 0 | 1;
  /** Whether a report can be made of it all the same. */
  readonly report: boolean;
}

/** The bad inputs that every reader of the command line must survive, made from the small report. */
export const badInputs: readonly BadInput[] = [
  {
    name: "empty.md",
    content: "",
    findings: { "markdown/text-is-empty": "error" },
    exit: 1,
    report: false,
  },
  {
    name: "blog.md",
    content: "# My holiday\n\nWe went to the sea. It was *lovely*.\n\n## The food\n\nEat the fish.\n",
    findings: { "parser/not-a-report": "error" },
    exit: 1,
    report: false,
  },
  {
    name: "number-twice.md",
    content: smallReportWith("4. It has", "3. It has"),
    findings: { "core/paragraph-numbers-ascend": "error" },
    at: "34:1",
    exit: 1,
    report: true,
  },
  {
    name: "number-skipped.md",
    content: smallReportWith("5. Travellers", "7. Travellers").replace("6. The", "8. The"),
    findings: { "core/paragraph-numbers-ascend": "error" },
    at: "40:1",
    exit: 1,
    report: true,
  },
  {
    name: "number-backward.md",
    content: smallReportWith("4. It has", "2. It has"),
    findings: { "core/paragraph-numbers-ascend": "error" },
    at: "34:1",
    exit: 1,
    report: true,
  },
  {
    name: "body-without-mark.md",
    content: smallReportWith("treaty.<sup>2</sup>", "treaty."),
    findings: { "core/footnote-is-referenced": "error" },
    at: "36:1",
    exit: 1,
    report: true,
  },
  {
    name: "mark-without-body.md",
    content: smallReportWith("<sup>2</sup> A/HRC/38/41, para. 31.\n", ""),
    findings: { "parser/mark-without-note": "error" },
    at: "34:36",
    exit: 1,
    report: true,
  },
  {
    name: "note-twice.md",
    content: smallReportWith("para. 31.\n", "para. 31.\n\n<sup>2</sup> A/HRC/38/42.\n"),
    findings: { "core/footnote-numbers-ascend": "error" },
    at: "38:1",
    exit: 1,
    report: true,
  },
  {
    name: "script.md",
    content: smallReportWith(
      "Introduction",
      "Introduction <script>alert(1)</script> [x](javascript:alert(1))",
    ),
    findings: { "markdown/link-dropped": "warning" },
    at: "20:46",
    exit: 0,
    report: true,
  },
  {
    name: "one-line.md",
    content: smallReportWith("Travellers have rights.", "Travellers have rights. ".repeat(210_000)),
    findings: {},
    exit: 0,
    report: true,
  },
  {
    name: "superscripts.md",
    content: smallReportWith("Travellers have rights.", `Travellers ${"<sup>".repeat(100_000)}`),
    findings: {},
    exit: 0,
    report: true,
  },
  {
    name: "quotes.md",
    content: smallReportWith(
      "Travellers have rights.",
      `Travellers have rights.\n\n${">".repeat(2_000)} deep`,
    ),
    findings: {},
    exit: 0,
    report: true,
  },
  {
    name: "utf-16.md",
    content: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(smallReport, "utf16le")]),
    findings: { "core/text-is-utf16": "info" },
    exit: 0,
    report: true,
  },
  {
    name: "not-utf-8.md",
    content: Buffer.concat([Buffer.from(smallReport), Buffer.from([0xc3, 0x28])]),
    findings: { "core/text-not-utf8": "error" },
    at: "45:1",
    exit: 1,
    report: false,
  },
];
