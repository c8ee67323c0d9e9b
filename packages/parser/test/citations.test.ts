import { type Citation, plainText, walk } from "@rapporteur/core";
import { describe, expect, test } from "vitest";
import { findCitations } from "../src/citations/find-citations.ts";
import { note, reportWithNotes } from "./report-with-notes.ts";

type Notes = Parameters<typeof reportWithNotes>[0];

function cite(
  notes: Notes,
  ...more: Parameters<typeof reportWithNotes> extends [unknown, ...infer Rest] ? Rest : []
) {
  const findings: string[] = [];
  const report = reportWithNotes(notes, ...more);
  const citations = findCitations(report, (code, _data, node) => findings.push(`${code} ${node}`));
  const texts = new Map<string, string>();
  walk(report, (node) => {
    texts.set(node.id, plainText(node));
  });
  const words = citations.map(({ source, start, end }) => texts.get(source)?.slice(start, end));
  return { citations, findings, words };
}

const places = ({ pinpoints }: Citation) =>
  pinpoints.map(({ type, from, to }) =>
    [type, [from, to].filter(Boolean).join("–")].filter(Boolean).join(" "),
  );
const last = (notes: Notes) => cite(notes).citations.at(-1);

describe("the sources of a note", () => {
  test.each([
    ["A/HRC/51/28 and A/HRC/52/33.", ["A/HRC/51/28", "A/HRC/52/33"]],
    [
      "See A/HRC/51/28, para. 4, A/HRC/52/33, paras. 5 and 6, and A/77/1.",
      ["A/HRC/51/28, para. 4", "A/HRC/52/33, paras. 5 and 6", "A/77/1"],
    ],
    ["A/HRC/39/45, annex.", ["A/HRC/39/45, annex"]],
    [
      "General Assembly resolutions 71/1 and 73/195, annex.",
      ["General Assembly resolutions 71/1", "73/195, annex"],
    ],
    ["A/78/155. See also A/80/1.", ["A/78/155", "A/80/1"]],
    ["OHCHR, “One; two” (2021); and A/78/155.", ["OHCHR, “One; two” (2021)", "A/78/155"]],
    [
      "*Highlights* (ST/ESA/SER.A/452), available at https://un.org/a;b.",
      ["Highlights (ST/ESA/SER.A/452), available at https://un.org/a;b"],
    ],
    ["Material on file with the author; and A/78/155.", ["Material on file with the author", "A/78/155"]],
    [
      "Submission by Swedwatch, and submission from Amnesty International.",
      ["Submission by Swedwatch", "submission from Amnesty International"],
    ],
  ])("of “%s”", (text, sources) => {
    expect(cite([text]).words).toEqual(sources);
  });

  test.each([
    "The present report was submitted late so as to include the most recent information.",
    "Azerbaijan, Belarus, Brazil, Burkina Faso, Cyprus, Czechia, El Salvador and Uruguay.",
    "Figures are rounded.",
    "",
  ])("are none in “%s”", (text) => {
    expect(cite([text]).citations).toEqual([]);
  });

  test("in a sentence are the documents and addresses that it names", () => {
    const { citations, words } = cite([
      "The mandate was extended by Human Rights Council resolution 52/20, para. 3.",
    ]);
    expect(words).toEqual(["Human Rights Council resolution 52/20, para. 3"]);
    expect(citations[0]?.target).toEqual({ symbol: "A/HRC/RES/52/20" });
  });

  test("are kept where they cannot be identified, so that ibid. binds to the right one", () => {
    const { citations, findings } = cite(["A/78/155; and information on file.", "Ibid."]);
    expect(citations.map(({ resolution }) => resolution)).toEqual(["direct", "unresolved", "ambiguous"]);
    expect(findings).toEqual(["source-unidentified fn-1", "citation-ambiguous fn-2"]);
  });
});

describe("works", () => {
  test.each([
    ["ILO, *Protecting Rights: A Compendium* (2021), p. 10.", "Protecting Rights: A Compendium"],
    [
      "I. Majcher, “The EU return system”, *European Law Journal*, vol. 26 (July 2020).",
      "The EU return system",
    ],
    [
      'OHCHR, "We Wanted Workers": *Human Rights and Labour* (2022).',
      '"We Wanted Workers": Human Rights and Labour',
    ],
    [
      "OHCHR, Recommended Principles on Human Rights at Borders.",
      "OHCHR, Recommended Principles on Human Rights at Borders",
    ],
  ])("“%s” has its title", (text, title) => {
    expect(cite([text]).citations).toMatchObject([{ kind: "work", resolution: "direct", target: { title } }]);
  });
});

describe("places inside a source", () => {
  test.each([
    ["para. 17", ["paragraph 17"]],
    ["paras. 33 and 65", ["paragraph 33", "paragraph 65"]],
    ["paras. 24–38", ["paragraph 24–38"]],
    ["paras. 7, 23 and 34", ["paragraph 7", "paragraph 23", "paragraph 34"]],
    ["para. 37 (h) and (i)", ["paragraph 37 (h)", "paragraph 37 (i)"]],
    ["para. 37 (a)–(c)", ["paragraph 37 (a)–37 (c)"]],
    ["paras. 4 to 6 and 9", ["paragraph 4–6", "paragraph 9"]],
    ["pp. 216–221", ["page 216–221"]],
    ["annex, para. 10", ["annex", "paragraph 10"]],
    ["annexes I and II", ["annex I", "annex II"]],
    ["objective 21 and para. 37", ["objective 21", "paragraph 37"]],
    ["chap. II, sect. C", ["chapter II", "section C"]],
    ["chap. II.A", ["chapter II.A"]],
    ["art. 5 (2)", ["article 5 (2)"]],
    ["para. 6, 2023", ["paragraph 6"]],
  ])("%s", (text, read) => {
    expect(cite([`A/HRC/38/41, ${text}.`]).citations.map(places)).toEqual([read]);
  });

  test("volume and issue of a journal", () => {
    const text = "D. Mulvaney, “Opening the box”, *Science as Culture*, vol. 22, No. 2 (2013), p. 4.";
    expect(cite([text]).citations.map(places)).toEqual([["volume 22", "issue 2", "page 4"]]);
  });

  test("stand before the source in running text", () => {
    const text =
      "As set out in paragraph 15 of the annex to resolution 5/1 and paragraph 5 (b) of resolution 16/21, so it is.";
    const { citations, words } = cite([], [text]);
    expect(words).toEqual([
      "paragraph 15 of the annex to resolution 5/1",
      "paragraph 5 (b) of resolution 16/21",
    ]);
    expect(citations.map(places)).toEqual([["paragraph 15", "annex"], ["paragraph 5 (b)"]]);
  });
});

describe("ibid.", () => {
  test("takes the place of the note before, or its own", () => {
    const { citations } = cite(["A/74/271, para. 17.", "*Ibid.*", "Ibid., para. 20."]);
    expect(citations.map(places)).toEqual([["paragraph 17"], ["paragraph 17"], ["paragraph 20"]]);
    expect(citations.map(({ via }) => via)).toEqual([undefined, "fn-1", "fn-2"]);
    expect(new Set(citations.map(({ target }) => target?.symbol))).toEqual(new Set(["A/74/271"]));
  });

  test("is ambiguous after two sources, and stays so", () => {
    const { citations } = cite(["A/74/271; and A/75/1.", "Ibid., p. 2.", "Ibid."]);
    const open = { resolution: "ambiguous", candidates: ["cite-1-1", "cite-1-2"] };
    expect(citations.slice(2)).toMatchObject([open, { ...open, via: "fn-2" }]);
    expect(citations.slice(2).every(({ target }) => target === undefined)).toBe(true);
  });

  test.each([
    ["after a note that cites nothing", ["A/74/271.", "Figures are rounded.", "Ibid."]],
    ["where the note before is missing", [note("1", "A/74/271."), note("3", "Ibid.")]],
    ["in the first note", ["Ibid."]],
    ["in an annex, whose notes start again", [note("1", "A/74/271."), note("2", "Ibid.", "annex-I-")]],
  ])("is unresolved %s", (_, notes) => {
    const { citations, findings } = cite(notes);
    expect(citations.at(-1)).toMatchObject({ resolution: "unresolved" });
    expect(citations.at(-1)?.target).toBeUndefined();
    expect(findings.at(-1)).toMatch(/^citation-unresolved/);
  });

  test("inside a note is the source before it", () => {
    const { citations } = cite(["A/74/271, para. 3; A/75/1; and ibid., para. 9."]);
    expect(citations.at(-1)).toMatchObject({ resolution: "ibid", via: "fn-1", target: { symbol: "A/75/1" } });
  });

  test("with a symbol of its own names that document", () => {
    expect(last(["A/74/271.", "Ibid., Supplement No. 20 (A/52/20), annex I."])).toMatchObject({
      resolution: "direct",
      target: { symbol: "A/52/20" },
    });
  });
});

describe("pointing back", () => {
  const full = "I. Majcher, “The EU return system under the Pact: a case”, *Law Journal* (2020), p. 5.";

  test.each([
    "Majcher, “The EU return system”, p. 7.",
    "Majcher, “The EU return system under the Pact: a case”, p. 7.",
    "Majcher, op. cit., p. 7.",
    "Majcher, see note 1 above, p. 7.",
    "See note 1 above, p. 7.",
  ])("“%s”", (text) => {
    const { citations } = cite([full, "A/74/271.", text]);
    expect(citations.at(-1)).toMatchObject({
      resolution: "short-title",
      via: "fn-1",
      target: { title: "The EU return system under the Pact: a case" },
      pinpoints: [{ type: "page", from: "7" }],
    });
  });

  test("is no guess: another author's title, and one shared by two works", () => {
    expect(last([full, "Cassarino, “The EU return system”, p. 7."])).toMatchObject({ resolution: "direct" });
    const two = ["A. Bee, *Borders and People: One* (2020).", "A. Bee, *Borders and People: Two* (2021)."];
    expect(last([...two, "Bee, *Borders and People*, p. 2."])).toMatchObject({
      resolution: "ambiguous",
      candidates: ["cite-1-1", "cite-2-1"],
    });
  });

  test("to nothing is unresolved", () => {
    expect(last(["A/74/271.", "Majcher, op. cit., p. 7."])).toMatchObject({ resolution: "unresolved" });
    expect(last(["A/74/271.", "See note 7 above."])).toMatchObject({ resolution: "unresolved" });
  });

  test("to a note with two sources is ambiguous, unless the author tells", () => {
    const two = "A/74/271; and I. Majcher, “The EU return system” (2020).";
    expect(last([two, "A/1/2.", "See note 1 above."])).toMatchObject({ resolution: "ambiguous" });
  });

  test("follows a title whose italics the source has lost", () => {
    const plain = "Elisa Morgera, Fair and Equitable Benefit-sharing (Oxford University Press, 2024).";
    expect(last([plain, "Morgera, *Fair and Equitable Benefit-sharing*."])).toMatchObject({
      resolution: "short-title",
      via: "fn-1",
    });
  });
});

describe("inputs", () => {
  test.each([
    [
      "Inputs for the present report provided by Médecins Sans Frontières, Sea Watch and SOS Méditerranée.",
      ["Médecins Sans Frontières", "Sea Watch", "SOS Méditerranée"],
    ],
    ["Inputs provided for the present report by the Mixed Migration Center.", ["Mixed Migration Center"]],
    [
      "Submission by Landesa and the International Land Coalition.",
      ["Landesa and the International Land Coalition"],
    ],
    [
      "Submissions by Greenpeace, the Business and Human Rights Resource Centre and the Saami Council.",
      ["Greenpeace", "Business and Human Rights Resource Centre", "Saami Council"],
    ],
    ["Submissions by the Alliance (GAIA) and by Greenpeace.", ["Alliance (GAIA)", "Greenpeace"]],
    ["See, for example, submission from Chile (in Spanish).", ["Chile"]],
    ["Submissions from Mexico (in Spanish); and from Norway.", ["Mexico", "Norway"]],
  ])("of “%s”", (text, providers) => {
    const { citations } = cite([text]);
    expect(citations.map(({ kind, target }) => [kind, target?.title])).toEqual(
      providers.map((name) => ["input", name]),
    );
  });
});

describe("doubts", () => {
  test.each([
    ["General Assembly resolution 35/17", true],
    ["General Assembly resolution 35/17 of 7 November 1980", false],
    ["General Assembly resolution 48/134", false],
    ["General Assembly resolution 44/25", false],
    ["General Assembly resolution 55/2", false],
    ["General Assembly resolution 47/1", true],
    ["General Assembly resolution 39/46, annex", false],
    ["General Assembly resolution 76/172", false],
    ["Human Rights Council resolution 35/17", false],
  ])("%s may be the Council's: %s", (text, doubtful) => {
    const { findings } = cite([`${text}.`]);
    expect(findings).toEqual(doubtful ? ["resolution-body-doubtful fn-1"] : []);
  });

  test("a date of another year is reported, the symbol left as printed", () => {
    const { citations, findings } = cite(["General Assembly resolution 64/12 of 3 May 1985."]);
    expect(findings).toEqual(["resolution-number-doubtful fn-1"]);
    expect(citations[0]?.target).toEqual({ symbol: "A/RES/64/12" });
  });
});

test("ids follow the node, and the annex leads", () => {
  const { citations } = cite(["A/1/123."], ["See A/74/271 and A/75/1."], {
    footnotes: [note("*", "A/74/271."), note("1", "A/74/271.", "annex-I-")].map((one) =>
      one.label === "*" ? { ...one, id: "fn-star" } : one,
    ),
  });
  expect(citations.map(({ id }) => id)).toEqual([
    "cite-para-1-1",
    "cite-para-1-2",
    "cite-star-1",
    "annex-I-cite-1-1",
  ]);
});

test.each([
  [
    "fr",
    "Voir A/HRC/38/41, par. 24 à 38 ; et résolution 76/172 de l’Assemblée générale, par. 5.",
    ["see paragraph 24–38", "see paragraph 5"],
  ],
  [
    "es",
    "Véase A/HRC/38/41, párrs. 24 y 25; y resolución 76/172 de la Asamblea General, párr. 5.",
    ["see paragraph 24 paragraph 25", "see paragraph 5"],
  ],
  [
    "ru",
    "См. A/HRC/38/41, пп. 24–38; и резолюцию 76/172 Генеральной Ассамблеи, п. 5.",
    ["see paragraph 24–38", "see paragraph 5"],
  ],
])("notes in the language %s", (language, text, read) => {
  const { citations } = cite([text, "Ibid."], [], { language });
  const [document, resolution, ibid] = citations;
  expect([document, resolution].map((one) => one && [one.relation, ...places(one)].join(" "))).toEqual(read);
  expect([document?.target?.symbol, resolution?.target?.symbol]).toEqual(["A/HRC/38/41", "A/RES/76/172"]);
  expect(ibid?.resolution).toBe("ambiguous");
});
