import { areas, findArea, findState, languages, lookupState } from "@rapporteur/states";
import { breach } from "../checks/breach.js";
import { noise } from "../make/noise.js";
import { mutateText } from "../mutate/text.js";
import { repeated, textOf } from "./target.js";

/** Every name of every area, as listed. */
const names = areas.flatMap((area) =>
  languages.flatMap((language) => {
    const { short, formal } = area.names[language];
    return [short, ...(formal === undefined ? [] : [formal])];
  }),
);

/** The lookup of States by name: what differs only in ways that make no difference finds the same, in every language. */
export const statesTarget = /** @type {import("./target.js").Target} */ ({
  id: "states",
  share: 2,
  grown: repeated,
  make: (random) => {
    const name = random.chance(0.05) ? noise(random, 20) : random.pick(names);
    return { text: random.chance(0.3) ? name : mutateText(name, random, random.pick(names)) };
  },
  run: (source) => findArea(textOf(source)),
  breaches: async (source) => {
    const name = textOf(source);
    const match = lookupState(name);
    const breaches = [];
    for (const dress of [
      ` ${name}  `,
      name.replace(/ /g, "\u00a0"),
      name.replace(/’/g, "'"),
      name.normalize("NFD"),
      name.normalize("NFC"),
    ]) {
      if (dress.length <= 200 && findState(dress)?.m49 !== match?.state.m49)
        breaches.push(breach("another dress of a name is another State", [name, dress]));
    }
    if (!match) return breaches;
    if (findState(name) !== match.state || findArea(name) !== match.state)
      breaches.push(breach("the lookups disagree", name));
    if (lookupState(match.name, { language: match.language })?.state !== match.state)
      breaches.push(breach("the listed name does not find its State", [name, match.name]));
    if (findState(name, { language: match.language }) === undefined)
      breaches.push(breach("a name is not found in its own language", [name, match.language]));
    return breaches;
  },
});
