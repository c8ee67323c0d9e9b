// What the example says. It tells how reports are laid out, so that all of it is true.
import {
  bold,
  cell,
  counted,
  deleted,
  inserted,
  italic,
  link,
  lowered,
  mark,
  paragraph,
  row,
  run,
  table,
  typedMark,
} from "./word.mjs";

/** Addresses that the example links to, by relation. */
export const links = {
  migrants: "https://docs.un.org/en/A/RES/76/172",
  goals: "https://docs.un.org/en/A/RES/70/1",
  report: "https://docs.un.org/en/A/HRC/38/41",
};

const small = (words) => paragraph("Small", words);

/** The masthead, which the templates keep in the header of the first page. */
export const header = table(
  [1300, 4700, 3400],
  [
    row([
      cell(small("")),
      cell(small("")),
      cell(paragraph("Small", `${run("A", '<w:sz w:val="40"/>')}${run("/0/1")}`)),
    ]),
    row([
      cell(small("")),
      cell(paragraph("Organ", "General Assembly")),
      cell(["Distr.: General", "1 January 2026", "", "Original: English"].map(small).join("")),
    ]),
  ],
);

/** The notes at the foot of its pages: id and content. */
export const notes = [
  [
    1,
    `${run("\tMade by the Rapporteur project to show how a Word file is read. It is no document of the United Nations.")}`,
    "*",
  ],
  [2, `${run(" See General Assembly ")}${link("migrants", "resolution 76/172")}${run(", paras. 1–3.")}`],
  [3, `${italic(" Ibid.")}${run(", para. 2.")}`],
  [
    4,
    `${run(" ")}${link("report", "A/HRC/38/41")}${run(", para. 5; and resolution ")}${link("goals", "70/1")}${run(".")}`,
  ],
];

const numbered = (number, content) =>
  paragraph("SingleTxt", `${run(`${number}.\t`)}${content.startsWith("<") ? content : run(content)}`);
const heading = (style, label, words) => paragraph(style, `${run(`\t${label}\t`)}${run(words)}`);

const contents = table(
  [2400, 3500, 3500],
  [
    row([cell(small("Part")), cell(small("Where it stands")), cell(small("What it is read as"))], true),
    row([cell(small("Symbol")), cell(small("Masthead")), cell(small("Masthead"))]),
    row([
      cell(small("Notes")),
      cell(small("Foot of the page")),
      cell(small("Footnotes, joined to their marks")),
    ]),
    row([cell(small("All else is text")), cell(small("Paragraphs, points, headings and tables"), 2)]),
  ],
);

/** The text, from session and title to the end. */
export const body = [
  paragraph("Session", "Eightieth session"),
  small("Agenda item 1"),
  paragraph("Small", bold("Reading of reports")),
  paragraph("TitleHCH", "How a report is laid out"),
  paragraph("TitleH1", `${run("Example by the Rapporteur project")}${typedMark(1, "*")}`),
  paragraph("TitleH2", "Summary"),
  paragraph(
    "SingleTxt",
    "\tA report has a masthead, a summary, chapters, numbered paragraphs, notes and tables. This one has one of each.",
  ),
  heading("HCh", "I.", "Introduction"),
  numbered(
    1,
    `${run("Paragraphs are numbered through the whole report, so that one pinpoint finds the same place in every language.")}${mark(2)}`,
  ),
  numbered(
    2,
    `${run("Word counts the marks of notes, and a note that says ")}${italic("ibid.")}${run(" means the one before it.")}${mark(3)}`,
  ),
  heading("HCh", "II.", "Parts of a report"),
  heading("H1", "A.", "Marks that are no notes"),
  numbered(
    3,
    `${run("The 2 of CO")}${lowered("2")}${run(" is no mark of a note; what an editor ")}${deleted(1, "struck out")}${inserted(2, "put in")}${run(" counts, and what was struck out does not.")}`,
  ),
  heading("H1", "B.", "Where things stand"),
  numbered(4, "The table shows where the parts of a report stand:"),
  contents,
  heading("HCh", "III.", "Conclusions and recommendations"),
  numbered(5, `${run("References to documents carry links, and those links are kept.")}${mark(4)}`),
  numbered(6, bold("The Secretary-General:")),
  counted("SingleTxt", 0, bold("Calls upon States to publish their reports as data;")),
  counted("SingleTxt", 0, bold("Encourages authors of reports:")),
  counted("SingleTxt", 1, bold("To number every paragraph;")),
  counted("SingleTxt", 1, bold("To use the styles of the template;")),
  counted("SingleTxt", 0, bold("Requests readers to cite by paragraph.")),
].join("");
