import { describe, expect, it } from "vitest";
import { lines } from "./act-lines.ts";

/** Those asked by the only act of a sentence: name and class of each. */
const asked = (sentence: string): readonly string[] => {
  const found = lines(sentence);
  expect(found).toHaveLength(1);
  const names = found[0]?.split(" → ")[1];
  return names === undefined ? [] : names.split("; ");
};

describe("those whom a verb asks", () => {
  it.each([
    ["Also calls upon all States to ratify the Convention", ["all States (states)"]],
    ["Urges, in particular, States to act", ["States (states)"]],
    ["Calls upon States: (a) to act", ["States (states)"]],
    [
      "Urges States, the United Nations and others to act",
      ["States (states)", "the United Nations (un-entity)", "others (other)"],
    ],
    [
      "Urges Member States, UNHCR, IOM and ILO to act",
      ["Member States (states)", "UNHCR (un-entity)", "IOM (un-entity)", "ILO (un-entity)"],
    ],
    [
      "Encourages trade unions and the private sector to act",
      ["trade unions (civil-society)", "the private sector (private)"],
    ],
    [
      "Invites special procedures and treaty bodies to act",
      ["special procedures (un-entity)", "treaty bodies (un-entity)"],
    ],
    ["Urges the Government and its partners to act", ["the Government (state)", "its partners (other)"]],
    ["Urges Chile to act", ["Chile (state CHL)"]],
    ["Encourages States as well as companies to act", ["States (states)", "companies (private)"]],
    ["Encourages States and, where possible, companies to act", ["States (states)", "companies (private)"]],
  ])("are listed: %s", (sentence, wanted) => expect(asked(sentence)).toEqual(wanted));

  it.each([
    [
      "Encourages the United Nations Educational, Scientific and Cultural Organization to act",
      ["the United Nations Educational, Scientific and Cultural Organization (un-entity)"],
    ],
    [
      "Requests the Secretary-General and the United Nations High Commissioner for Human Rights to report",
      [
        "the Secretary-General (un-entity)",
        "the United Nations High Commissioner for Human Rights (un-entity)",
      ],
    ],
    [
      "Invites the Special Rapporteur on the human rights of migrants to act",
      ["the Special Rapporteur on the human rights of migrants (un-entity)"],
    ],
  ])("keep the commas and the *and* of their names: %s", (sentence, wanted) =>
    expect(asked(sentence)).toEqual(wanted),
  );

  it.each([
    [
      "Urges the States that have not done so to ratify the Convention",
      ["the States that have not done so (states)"],
    ],
    ["Urges companies involved in mining to act", ["companies involved in mining (private)"]],
    [
      "Urges States and civil society organizations working with migrants to act",
      ["States (states)", "civil society organizations working with migrants (civil-society)"],
    ],
  ])("keep what says which are meant: %s", (sentence, wanted) => expect(asked(sentence)).toEqual(wanted));

  it.each([
    "Urges States, including those of transit, and companies to act",
    "Urges States, including countries of origin, transit and destination, and companies to act",
    "Urges States, taking into account the needs of migrants, and companies to act",
  ])("are not those of an aside: %s", (sentence) =>
    expect(asked(sentence)).toEqual(["States (states)", "companies (private)"]),
  );

  it.each([
    ["Recommends that States parties ratify the Convention", ["States parties (states-parties)"]],
    ["Recommends that, in this context, States ratify the Convention", ["States (states)"]],
    ["The Committee recommends that the State party amend the law", ["the State party (state)"]],
    [
      "The Special Rapporteur recommends that States, donors and companies act",
      ["States (states)", "donors (other)", "companies (private)"],
    ],
    ["The experts believe that States should act", ["States (states)"]],
  ])("are the subject of what stands behind *that*: %s", (sentence, wanted) =>
    expect(asked(sentence)).toEqual(wanted),
  );

  it.each([
    ["States and companies must act", ["States (states)", "companies (private)"]],
    ["Where possible, States should act", ["States (states)"]],
    [
      "Where frameworks exist, States, corporations and civil society should act",
      ["States (states)", "corporations (private)", "civil society (civil-society)"],
    ],
  ])("are the subject of a modal: %s", (sentence, wanted) => expect(asked(sentence)).toEqual(wanted));

  it.each([
    "Notes the efforts of States to act",
    "Welcomes the decision of the Secretary-General to act",
    "Urges the tables to act",
    "Urges States arrangements and those States concerned to act",
    "The effects that measures have on people must be assessed",
  ])("are nobody where nobody is asked: %s", (sentence) => expect(asked(sentence)).toEqual([]));
});
