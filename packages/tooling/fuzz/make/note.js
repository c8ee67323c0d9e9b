import { noise } from "./noise.js";

/** @typedef {import("../random.js").Random} Random */

const symbols = [
  "A/HRC/54/81",
  "A/74/271",
  "A/RES/76/172",
  "S/RES/2231 (2015)",
  "A/36/Add.2",
  "E/CN.4/Sub.2/2002/WP.1",
  "A/77/6 (Sect. 20)",
  "CEDAW/C/GC/31/Rev.1–CRC/C/GC/18/Rev.1",
  "A/RES/217 (III)",
  "ST/SGB/2017/1",
  "A/C.5/80/L.23",
];
const organs = [
  "General Assembly",
  "Human Rights Council",
  "Security Council",
  "Economic and Social Council",
  "its",
  "Assemblée générale",
  "Asamblea General",
  "",
];
const numbers = [
  "76/172",
  "1325 (2000)",
  "35/17",
  "217 A (III)",
  "63/111 and 64/92",
  "ES-11/4",
  "80/254 A–C",
  "60/251",
  "2231",
];
const works = [
  "OHCHR, *The Rights of Migrants* (2014)",
  "I. Majcher, “The EU return system; a case”, *Law Journal*, vol. 26, No. 3 (July 2020)",
  "Global Compact for Safe, Orderly and Regular Migration",
  "Convention on the Rights of the Child, art. 3",
  "Inputs provided by Sea Watch",
];
const sites = [
  "https://www.ohchr.org/x;y,z.",
  "https://docs.un.org/en/A/RES/76/172",
  "www.un.org/a_(b).pdf",
  "http://[::1]/",
  "https://undocs.org/A/74/271?x=1#y",
];
const pins = [
  "",
  ", para. 5",
  ", paras. 24–38",
  ", p. 10",
  ", pp. 3–7 and 9",
  ", annex",
  ", annex II, para. 3 (b) (iv)",
  ", sect. III.A",
  ", paras. 1, 3 and 7",
  ", para. ",
  ", art. 2 (1)",
];
const leads = [
  "",
  "",
  "See ",
  "See also ",
  "Ibid.",
  "*Ibid.*",
  "ibid.",
  "Ibid., para. 7",
  "See, for example, ",
  "cf. ",
  "op. cit.",
  "See note 1 above",
  "note 2 above",
  "Voir ",
  "Véase ",
];
const joints = ["; ", "; and ", ", ", ". ", " and ", " (", ") ", " – ", ""];

/**
 * The words of a note as reports print them, or nearly: sources with pinpoints, *ibid.*, addresses, joined in any way.
 * @param {Random} random
 * @returns {string}
 */
export function note(random) {
  const parts = Array.from({ length: 1 + random.below(4) }, () => source(random) + random.pick(pins));
  const text = random.pick(leads) + parts.map((part) => part + random.pick(joints)).join("");
  return random.chance(0.1) ? text + noise(random, 4) : `${text.trim()}.`;
}

/**
 * @param {Random} random
 * @returns {string}
 */
function source(random) {
  const kind = random.below(6);
  if (kind === 0) return random.pick(symbols);
  if (kind === 1)
    return `${random.pick(organs)} ${random.pick(["resolution", "resolutions", "decision", "résolution", "resolución"])} ${random.pick(numbers)}`.trim();
  if (kind === 2) return random.pick(works);
  if (kind === 3) return random.pick(sites);
  if (kind === 4) return `${random.pick(works)} (${random.pick(symbols)})`;
  return "Ibid.";
}
