import { markdown } from "@rapporteur/markdown";
import { damages } from "./damages.js";
import { unitsOf } from "./units.js";

/** @typedef {import("./damages.js").Damage} Damage */
/** @typedef {"error" | "warning" | "info" | "silent"} Answer */

/**
 * What reading says to each damage of a report: the gravest finding that the sound report does not have, or nothing.
 * @param {string} text a sound report
 * @returns {readonly { damage: Damage, answer: Answer }[]}
 */
export function measure(text) {
  const usual = findingsOf(text).map(({ key }) => key);
  return Array.from(damages(text, unitsOf(text)), (damage) => {
    const left = [...usual];
    const found = findingsOf(damage.text).filter(({ key }) => {
      const at = left.indexOf(key);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    const gravest = /** @type {const} */ (["error", "warning", "info"]).find((severity) =>
      found.some((finding) => finding.severity === severity),
    );
    return { damage, answer: gravest ?? "silent" };
  });
}

/**
 * Findings, each with what tells it from others, wherever it stands.
 * @param {string} text
 */
function findingsOf(text) {
  const { diagnostics } = markdown.read({ text });
  return diagnostics.map(({ code, severity, data, node }) => ({
    severity,
    key: JSON.stringify([code, data, node]),
  }));
}
