import { findReferences } from "@rapporteur/parser";
import { normalizeSymbol } from "@rapporteur/symbols";
import { breach } from "../checks/breach.js";
import { noise } from "../make/noise.js";
import { note } from "../make/note.js";
import { mutateText } from "../mutate/text.js";
import { texts } from "../seeds.js";
import { repeated, textOf } from "./target.js";

const organs = [
  undefined,
  "General Assembly",
  "Human Rights Council",
  "Consejo de Derechos Humanos",
  "x",
  "__proto__",
];
const languages = [undefined, "en", "fr", "es", "ru", "ar", "zh", "xx"];

/** The grammar of references: they stand in the text, in order, and name whole symbols. */
export const referencesTarget = /** @type {import("./target.js").Target} */ ({
  id: "references",
  share: 3,
  grown: repeated,
  make: (random) => {
    const lines = random.pick(texts).split("\n");
    const text = random.chance(0.6)
      ? random.list(8, () => note(random)).join(" ")
      : random.list(6, () => random.pick(lines)).join(" ");
    return { text: random.chance(0.6) ? mutateText(text, random, noise(random, 30)) : text };
  },
  run: (source) => findReferences(textOf(source), { organ: "General Assembly", year: 2023 }),
  breaches: async (source, random) => {
    const text = textOf(source);
    const [organ, language] = [random.pick(organs), random.pick(languages)];
    const context = { organ, language, year: random.pick([undefined, 1946, 2023]) };
    const found = findReferences(text, context);
    const breaches = [];
    let last = 0;
    for (const each of found) {
      if (each.start < last || each.end <= each.start || each.end > text.length)
        breaches.push(breach("references are found out of order", each));
      if (normalizeSymbol(each.symbol) !== each.symbol)
        breaches.push(breach("a reference's symbol is not in its normal form", each));
      last = each.end;
    }
    if (JSON.stringify(findReferences(text, context)) !== JSON.stringify(found))
      breaches.push(breach("finding twice gives two results", text));
    return breaches;
  },
});
