import { describe, expect, it } from "vitest";
import { type Chapeau, leadOf } from "../src/acts/lead-of.ts";
import { lines, read } from "./act-lines.ts";

const leadFrom = (text: string, language = "en", inherited?: Chapeau) =>
  leadOf(read(text, { language }), inherited);

describe("words before points", () => {
  it.each([
    ["en", "The Committee recommends that the State party:", "verb", "The Committee", ["the State party"]],
    ["en", "States should:", "verb", undefined, ["States"]],
    ["en", "The Committee recommends that:", "clause", "The Committee", []],
    ["en", "States should act, among others:", undefined, undefined, ["States"]],
    [
      "en",
      "Much was done. The Special Rapporteur makes the following recommendations to States and business enterprises:",
      undefined,
      "The Special Rapporteur",
      ["States", "business enterprises"],
    ],
    ["en", "The following recommendations are made:", undefined, undefined, []],
    ["fr", "Le Comité recommande à l’État partie :", "verb", "Le Comité", ["l’État partie"]],
    ["fr", "Recommande que les États :", "verb", undefined, ["les États"]],
    ["es", "El Comité recomienda que el Estado parte:", "verb", "El Comité", ["el Estado parte"]],
    ["ru", "Комитет рекомендует государству-участнику:", "verb", "Комитет", ["государству-участнику"]],
  ])("%s: %s", (language, text, opens, actor, asked) => {
    const lead = leadFrom(text, language);
    expect([lead.opens, lead.actor, lead.addressees.map(({ printed }) => printed)]).toEqual([
      opens,
      actor,
      asked,
    ]);
  });

  it("leave what stands before them, where they name nobody", () => {
    const outer = leadFrom("The Committee recommends that the State party:");
    const inner = leadFrom("In the field of education:", "en", outer);
    expect(inner.actor).toBe("The Committee");
    expect(inner.addressees).toEqual(outer.addressees);
  });
});

describe("a first word that is a verb and a noun", () => {
  const verb = leadFrom("States should:");
  const none = leadFrom("The Committee makes the following recommendations:");

  it.each([
    ["Review and adopt laws;", "Review = review"],
    ["Support the laws;", "Support = support"],
    ["Support, in time, the laws;", "Support = support"],
    ["Reform;", "Reform = reform"],
    ["To adopt laws;", "adopt = adopt"],
    ["In cooperation with donors, adopt laws;", "adopt = adopt"],
    ["Carefully consider laws;", "Carefully consider [Carefully] = consider"],
    ["Follow up on laws;", "Follow up = follow up"],
  ])("is the verb in a list of recommendations: %s", (text, wanted) => {
    expect(lines(text, { lead: none })).toEqual([wanted]);
    expect(lines(text, { lead: verb })).toEqual([`${wanted} → States (states)`]);
  });

  it.each([
    "Review and support for laws;",
    "Review of laws;",
    "Report to the Council;",
    "The laws are adopted;",
  ])("is the noun, where what follows shows it: %s", (text) =>
    expect(lines(text, { lead: none })).toEqual([]),
  );

  it("is the verb only with an article or the like behind it, where no list says so", () => {
    const lead = { opens: undefined, addressees: [], listed: false };
    expect(lines("Support the laws.", { lead })).toEqual(["Support = support"]);
    for (const text of ["Support laws.", "Support.", "Support and trade are needed."])
      expect(lines(text, { lead })).toEqual([]);
  });

  it("asks those whom it names, where the words before name nobody", () => {
    expect(lines("Urge donors to pay;", { lead: none })).toEqual(["Urge = urge → donors (other)"]);
    expect(lines("Urge donors to pay;", { lead: verb })).toEqual(["Urge = urge → States (states)"]);
  });

  it("leaves the act to a modal of the clause", () => {
    expect(lines("In cooperation, States should adopt laws;", { lead: none })).toEqual([
      "should = should → States (states)",
    ]);
  });
});

describe("several modals", () => {
  it.each([
    ["States should ratify and should report.", ["States (states)", "States (states)"]],
    ["States should ratify the Convention, and should report.", ["States (states)", "States (states)"]],
    ["States should ratify the Convention, and donors should pay.", ["States (states)", "donors (other)"]],
    ["The Special Rapporteur believes that States should act.", ["States (states)"]],
    [
      "Benefits must be shared by companies and States in all regions.",
      ["companies (private); States (states)"],
    ],
    ["Benefits must be shared by companies", ["companies (private)"]],
  ])("each ask their own: %s", (text, wanted) => {
    expect(lines(text).map((line) => line.split(" → ")[1])).toEqual(wanted);
  });
});

describe("a passive that asks", () => {
  it.each([
    ["It is recommended to States that they ratify.", ["is recommended = recommend → States (states)"]],
    ["It is recommended to all.", ["is recommended = recommend"]],
    ["States are encouraged, in time, to act.", ["are encouraged = encourage → States (states)"]],
    ["States are urged:", ["are urged = urge → States (states)"]],
    ["States are encouraged", []],
  ])("%s", (text, wanted) => expect(lines(text)).toEqual(wanted));
});

describe("a subject", () => {
  it.each([
    ["and The Committee urges States to act.", ["urges = urge → States (states)"]],
    ["The Special Rapporteurs recommend that States act.", ["recommend = recommend → States (states)"]],
    ["The Committee met. They urge States to act.", ["urge = urge → States (states)"]],
    ["They urge States to act.", []],
    [
      "Recommends the report; and, in this regard, the Council urges States to act.",
      ["Recommends = recommend", "urges = urge → States (states)"],
    ],
    [
      "The Secretary-General, as the Committee recommends, should act.",
      ["should = should → The Secretary-General (un-entity)"],
    ],
    ["Notes the plans which are made and urges States to act", ["Notes = note"]],
  ])("has the verb that agrees with it: %s", (text, wanted) => expect(lines(text)).toEqual(wanted));
});

describe("those asked", () => {
  it.each([
    ["the States that have not ratified", ["the States that have not ratified (states)"]],
    ["the Office (OHCHR)", ["the Office (OHCHR) (un-entity)"]],
    [
      "the Governments of Chile, Peru and Spain",
      ["the Governments of Chile (state CHL)", "Peru (state PER)", "Spain (state ESP)"],
    ],
    [
      "the Government of Chile, of Peru and of Spain",
      ["the Government of Chile (state CHL)", "Peru (state PER)", "Spain (state ESP)"],
    ],
    ["unicef", ["unicef (un-entity)"]],
    ["UNOSAT", ["UNOSAT (un-entity)"]],
    ["donors, OSCE and WHO", ["donors (other)", "OSCE (other)", "WHO (un-entity)"]],
    ["NGOs and companies", ["NGOs (civil-society)", "companies (private)"]],
    ["foreign Governments", ["foreign Governments (states)"]],
    [
      "national and local Governments, and their partners,",
      ["national and local Governments (states)", "their partners (other)"],
    ],
  ])("%s", (names, wanted) => {
    const [line = ""] = lines(`Urges ${names} to cooperate`);
    expect(line.replace("Urges = urge → ", "").split("; ")).toEqual(wanted);
  });

  it("may be asked not to do something", () => {
    for (const text of ["Urges States not to expel migrants", "Urges States to not expel migrants"])
      expect(lines(text)).toEqual(["Urges = urge → States (states)"]);
    expect(lines("Invite les États à ne pas expulser les migrants;", { language: "fr" })).toEqual([
      "Invite = inviter → les États (states)",
    ]);
    for (const text of [
      "Insta a los Estados a no expulsar a nadie;",
      "Insta a los Estados a que no expulsen;",
    ])
      expect(lines(text, { language: "es" })).toEqual(["Insta = instar → los Estados (states)"]);
  });

  it("are not found in more words than a list of them may have", () => {
    const many = Array.from({ length: 60 }, () => "States and donors").join(", ");
    expect(lines(`Urges ${many} to cooperate`)).toEqual(["Urges = urge"]);
  });
});
