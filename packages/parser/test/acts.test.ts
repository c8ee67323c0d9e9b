import { describe, expect, it } from "vitest";
import { leadOf } from "../src/acts/lead-of.ts";
import { actLexiconOf } from "../src/acts/lexicon/act-lexicons.ts";
import { toActs } from "../src/acts/read-acts.ts";
import { lines, read } from "./act-lines.ts";

describe("an operative verb", () => {
  it.each([
    ["Highlights the fact that States parties have an obligation;", ["Highlights = highlight"]],
    ["Encourages States to ratify all instruments;", ["Encourages = encourage → States (states)"]],
    ["Takes due note of the report", ["Takes due note = take note"]],
    ["Calls on all States to cooperate", ["Calls on = call upon → all States (states)"]],
    ["Calls for renewed efforts to implement the Compact", ["Calls for = call for"]],
    ["Calls for all States to cooperate", ["Calls for = call for → all States (states)"]],
    [
      "Reiterates its call upon States to act",
      ["Reiterates its call upon = reiterate call → States (states)"],
    ],
    ["Recalls resolution 76/172", ["Recalls = recall"]],
    ["Appeals to donors to contribute", ["Appeals to = appeal → donors (other)"]],
    [
      "Requests that the Secretary-General report in 2027",
      ["Requests = request → the Secretary-General (un-entity)"],
    ],
    ["Recommends to States that they ratify", ["Recommends = recommend → States (states)"]],
  ])("is found at the start: %s", (text, wanted) => expect(lines(text)).toEqual(wanted));

  it.each([
    ["Further requests OHCHR to report", "Further requests [Further] = request → OHCHR (un-entity)"],
    ["Strongly urges States to act", "Strongly urges [Strongly] = urge → States (states)"],
    [
      "Calls once again upon States to act",
      "Calls once again upon [once again] = call upon → States (states)",
    ],
    ["Also notes with concern that children suffer", "Also notes with concern [Also with concern] = note"],
    ["Reaffirms further that all rights are universal", "Reaffirms further [further] = reaffirm"],
    ["Encourages further efforts", "Encourages = encourage"],
  ])("is kept apart from its adverbs: %s", (text, wanted) => expect(lines(text)).toEqual([wanted]));

  it.each([
    ["Recalls the commitment; and calls for efforts;", ["Recalls = recall", "calls for = call for"]],
    [
      "Underlines that detention is often a disproportionate measure, and urges States to: end it;",
      ["Underlines = underline", "urges = urge → States (states)"],
    ],
    [
      "Urges all countries to act. For this purpose, encourages States to plan;",
      ["Urges = urge → all countries (states)", "encourages = encourage → States (states)"],
    ],
    [
      "Recalls the plan, and in that connection calls upon donors to pay;",
      ["Recalls = recall", "calls upon = call upon → donors (other)"],
    ],
    [
      "Takes note of the report and invites States to comment",
      ["Takes note = take note", "invites = invite → States (states)"],
    ],
  ])("may be one of several: %s", (text, wanted) => expect(lines(text)).toEqual(wanted));

  it.each([
    "Requests for asylum should not be needed to travel",
    "the report which notes progress and urges reform",
    "the processing of claims, requests and appeals",
  ])("is no noun, and stands in no relative clause: %s", (text) => {
    expect(read(text).acts.filter(({ said }) => said !== "modal")).toEqual([]);
  });

  it("ends its act before the next one's clause", () => {
    const text = "Recalls the commitment, and calls for efforts. In addition, urges States to act; ";
    expect(toActs(read(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Recalls the commitment",
      "calls for efforts.",
      "urges States to act;",
    ]);
  });
});

describe("a subject that acts", () => {
  it.each([
    ["The Committee urges the State party to:", "The Committee"],
    [
      "In the light of the above, the Special Rapporteur on the right to food recommends that States act.",
      "the Special Rapporteur on the right to food",
    ],
    [
      "The Committee, recalling its general comment No. 3, recommends that the State party act.",
      "The Committee",
    ],
    ["The Special Rapporteur would like to recommend that States act.", "The Special Rapporteur"],
    ["It recommends that States act.", undefined],
  ])("is the actor: %s", (text, actor) => {
    expect(read(text).acts.map((act) => act.actor)).toEqual(actor === undefined ? [] : [actor]);
  });

  it("may be an it that was named before", () => {
    expect(lines("The Committee regrets this. It urges the State party to act.")).toEqual([
      "regrets = regret",
      "urges = urge → the State party (state)",
    ]);
  });
});

describe("a modal", () => {
  it.each([
    ["The private sector should promote policies.", "should = should → The private sector (private)"],
    ["Developed States should not wait.", "should not [not] = should → Developed States (states)"],
    [
      "In order to manage demand and “defossilize” economies, States should, first, assess needs",
      "should = should → States (states)",
    ],
    [
      "Where frameworks already exist, States, corporations and civil society should move",
      "should = should → States (states); corporations (private); civil society (civil-society)",
    ],
    [
      "Multilateral development banks, which play a major role (see chap. III), should:",
      "should = should → Multilateral development banks (other)",
    ],
    [
      "Companies involved in mining, transport and related chains should have a process",
      "should = should → Companies involved in mining, transport and related chains (private)",
    ],
    [
      "Benefit-sharing should not be used by companies to impose views",
      "should not [not] = should → companies (private)",
    ],
    ["Negative impacts must be prevented", "must = must"],
    ["States that have not done so should ratify", "should = should → States that have not done so (states)"],
    [
      "The Commission may wish to consider the following:",
      "may wish to = may wish to → The Commission (un-entity)",
    ],
    ["Slovenia should ratify the Convention", "should = should → Slovenia (state SVN)"],
    ["Governments need to invest", "need to = need to → Governments (states)"],
  ])("asks its subject: %s", (text, wanted) => expect(lines(text)).toEqual([wanted]));

  it.each([
    "It should be noted that progress was made.",
    "They should not be construed as endorsed by the Working Group as a whole.",
    "The measures that States should take are set out below.",
    "Migrants need to travel.",
  ])("is none here: %s", (text) => expect(lines(text)).toEqual([]));

  it("may be a passive of a verb that asks", () => {
    expect(
      lines("States, Indigenous Peoples and civil society organizations are strongly encouraged to use it."),
    ).toEqual([
      "are strongly encouraged [strongly] = encourage → States (states); Indigenous Peoples (other); civil society organizations (civil-society)",
    ]);
    expect(lines("It is recommended that States parties to the Convention ratify it.")).toEqual([
      "is recommended = recommend → States parties to the Convention (states-parties)",
    ]);
  });
});

describe("those asked", () => {
  it.each([
    [
      "States, UN entities and civil society",
      ["States (states)", "UN entities (un-entity)", "civil society (civil-society)"],
    ],
    ["OHCHR and IOM", ["OHCHR (un-entity)", "IOM (un-entity)"]],
    ["the Government of Bosnia and Herzegovina", ["the Government of Bosnia and Herzegovina (state BIH)"]],
    ["the Governments of Chile and Peru", ["the Governments of Chile (state CHL)", "Peru (state PER)"]],
    ["Israel and the State of Palestine", ["Israel (state ISR)", "the State of Palestine (state PSE)"]],
    ["States parties to the Convention", ["States parties to the Convention (states-parties)"]],
    [
      "the Food and Agriculture Organization of the United Nations and the Economic and Social Council",
      [
        "the Food and Agriculture Organization of the United Nations (un-entity)",
        "the Economic and Social Council (un-entity)",
      ],
    ],
    [
      "the United Nations Educational, Scientific and Cultural Organization",
      ["the United Nations Educational, Scientific and Cultural Organization (un-entity)"],
    ],
    [
      "Member States, in particular those that have not done so, and business enterprises",
      ["Member States (states)", "business enterprises (private)"],
    ],
    [
      "all parties to the conflict and armed groups",
      ["all parties to the conflict (other)", "armed groups (other)"],
    ],
    ["host and transit countries", ["host and transit countries (states)"]],
    ["the international community", ["the international community (other)"]],
    ["non-governmental organizations", ["non-governmental organizations (civil-society)"]],
    ["the European Commission", ["the European Commission (other)"]],
    ["continued support", []],
  ])("%s", (names, wanted) => {
    const [line = ""] = lines(`Urges ${names} to cooperate`);
    expect(line === "Urges = urge" ? [] : line.replace("Urges = urge → ", "").split("; ")).toEqual(wanted);
  });
});

describe("what a point says to do", () => {
  const lead = leadOf(read("In particular, States should:"), undefined);

  it.each([
    ["Prioritize the needs of the most vulnerable;", "Prioritize = prioritize → States (states)"],
    ["Further improve living conditions;", "Further improve [Further] = improve → States (states)"],
    ["Step up efforts;", "Step up = step up → States (states)"],
    ["Support, in the first instance, community ownership;", "Support = support → States (states)"],
    ["Call upon companies to disclose;", "Call upon = call upon → States (states)"],
    ["Sunset outdated laws;", "Sunset = sunset → States (states)"],
  ])("is asked of those whom the words before it name: %s", (text, wanted) =>
    expect(lines(text, { lead })).toEqual([wanted]),
  );

  it.each([
    "Support for communities;",
    "Circular economies;",
    "Assessing land tenure;",
    "Development of skills;",
    "Progress has been made;",
  ])("is no noun and no gerund: %s", (text) => expect(lines(text)).toEqual([]));

  it("may have its own subject", () => {
    const that = leadOf(read("The Special Rapporteur recommends that:"), undefined);
    expect(lines("States and donors fund the programme;", { lead: that })).toEqual([
      "fund = fund → States (states); donors (other)",
    ]);
  });
});

describe("other languages", () => {
  it.each([
    ["fr", "Engage les États à ratifier la Convention;", ["Engage = engager → les États (states)"]],
    [
      "fr",
      "Souligne que les droits doivent être respectés, et encourage vivement les États à agir;",
      ["Souligne = souligner", "encourage vivement [vivement] = encourager → les États (states)"],
    ],
    [
      "fr",
      "Demande également aux États parties de coopérer;",
      ["Demande également [également] = demander → États parties (states-parties)"],
    ],
    [
      "fr",
      "Les États et les entreprises devraient agir.",
      ["devraient = devoir (conditionnel) → Les États (states); les entreprises (private)"],
    ],
    [
      "es",
      "Exhorta a los Estados a que ratifiquen la Convención;",
      ["Exhorta = exhortar → los Estados (states)"],
    ],
    ["es", "Los Estados deben respetar los derechos.", ["deben = deber (presente) → Los Estados (states)"]],
    [
      "es",
      "Toma nota del informe e invita a los Gobiernos a contribuir;",
      ["Toma nota = tomar nota", "invita = invitar → los Gobiernos (states)"],
    ],
    [
      "ru",
      "Настоятельно призывает все государства принять меры;",
      ["Настоятельно призывает [Настоятельно] = призывать → все государства (states)"],
    ],
    ["ru", "Государствам следует принять меры.", ["следует = следовать → Государствам (states)"]],
  ])("%s: %s", (language, text, wanted) => expect(lines(text, { language })).toEqual(wanted));

  it("without a lexicon have no acts", () => {
    expect(actLexiconOf("ar")).toBeUndefined();
    expect(actLexiconOf("en-GB")).toBe(actLexiconOf("en"));
  });
});
