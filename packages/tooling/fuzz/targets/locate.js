import { citeAs, locate, reportIndex, walk } from "@rapporteur/core";
import { breach } from "../checks/breach.js";
import { noise } from "../make/noise.js";
import { mutateText } from "../mutate/text.js";
import { anyReport, reports } from "../seeds.js";
import { repeated, textOf } from "./target.js";

/** @typedef {import("@rapporteur/core").Report} Report */

const kinds = [
  "para. ",
  "paras. ",
  "paragraph ",
  "",
  "footnote ",
  "note ",
  "chapter ",
  "chap. ",
  "section ",
  "sect. ",
  "annex ",
  "annex I, para. ",
  "table ",
  "figure ",
  "recommendation ",
  "rec-",
  "para-",
  "sec-",
  "fn-",
  "#",
  "“",
];
const labels = [
  "1",
  "83",
  "83 (h)",
  "83(h)",
  "83 (h) (i)",
  "IV",
  "IV.A",
  "iv.a",
  "I",
  "A",
  "59",
  "*",
  "0",
  "-1",
  "1.5",
  "999999999999999999999",
  "h",
  "",
  "I, para. 3",
  "44–45",
];

/** Indexes made once: what is tried is the lookup. */
const indexes = reports.map((report) => reportIndex(report));

/** Pinpoints, as people write them: what is found is in the report, and what is cited is found again. */
export const locateTarget = /** @type {import("./target.js").Target} */ ({
  id: "locate",
  share: 3,
  grown: repeated,
  make: (random) => {
    const pinpoint = random.pick(kinds) + random.pick(labels);
    if (random.chance(0.1)) return { text: noise(random, 20) };
    return { text: random.chance(0.5) ? mutateText(pinpoint, random, random.pick(kinds)) : pinpoint };
  },
  run: (source) => indexes[0] && locate(indexes[0], textOf(source)),
  breaches: async (source, random) => {
    const index = random.pick(indexes);
    const found = locate(index, textOf(source));
    if (found && index.entries.get(found.node.id) !== found)
      return [breach("what is found is not in the report", found.node.id)];
    return random.chance(0.1) ? citedAgain(anyReport(random)) : [];
  },
});

/**
 * Every node with a label of its own is cited in a way that finds it, or finds nothing where a label stands twice.
 * @param {Report} report
 */
function citedAgain(report) {
  /** @type {import("../checks/breach.js").Breach[]} */
  const breaches = [];
  const index = reportIndex(report);
  walk(report, (node, { ancestors }) => {
    const labelled = node.type === "paragraph" ? node.number !== undefined : node.type === "footnote";
    // What is quoted is cited by what it stands in.
    if (!labelled || ancestors.some(({ type }) => type === "quote")) return;
    const cited = citeAs(index, node.id);
    const again = locate(index, cited);
    if (again && again.node.id !== node.id)
      breaches.push(breach("what is cited is found to be another", [node.id, cited, again.node.id]));
    if (!again && reports.includes(report))
      breaches.push(breach("what is cited in a real report is not found", [node.id, cited]));
  });
  return breaches.slice(0, 1);
}
