import { validate } from "@rapporteur/core";
import { breach } from "./breach.js";

/** @typedef {import("@rapporteur/core").Reading<import("@rapporteur/core").Report>} Reading */
/** @typedef {import("@rapporteur/core").Source} Source */
/** @typedef {import("./breach.js").Breach} Breach */

/**
 * What must hold of reading, whatever is read: it does not throw, a failure holds an error, a report is valid, every
 * character has its one place, findings are whole sentences with places in the source, a second reading is the same,
 * and what was given is left as it was. Gives what the first reading gave, too.
 * @param {(source: Source) => Reading | Promise<Reading>} read
 * @param {Source} source
 * @returns {Promise<{ reading: Reading | undefined, breaches: Breach[] }>}
 */
export async function checkReading(read, source) {
  const before = printOf(source);
  let reading;
  try {
    reading = await read(source);
  } catch (thrown) {
    return { reading: undefined, breaches: [breach("reading throws", stackOf(thrown))] };
  }
  const breaches = [
    ...checkFindings(reading, source),
    ...(reading.ok ? checkReport(reading) : checkFailure(reading)),
  ];
  const again = await read(source);
  if (outcomeOf(again) !== outcomeOf(reading)) breaches.push(breach("reading twice gives two outcomes", ""));
  if (printOf(source) !== before) breaches.push(breach("reading changes what it is given", ""));
  return { reading, breaches };
}

/**
 * @param {Reading & { ok: true }} reading
 * @returns {Breach[]}
 */
function checkReport({ value, trace, diagnostics }) {
  const breaches = [];
  const valid = validate(value);
  if (!valid.ok) breaches.push(breach("a report that is read is not valid", valid.diagnostics[0]));
  else {
    const known = new Set(diagnostics.map(({ code, node }) => `${code} ${node}`));
    const untold = valid.diagnostics.find(
      ({ code, node, severity }) => severity === "error" && !known.has(`${code} ${node}`),
    );
    if (untold) breaches.push(breach("an error of the report is not among the findings", untold));
  }
  if (!trace) return breaches;
  const { account } = trace;
  const twice = diagnostics.find(({ code }) => code === "core/id-is-unique");
  if (twice) breaches.push(breach("an id is given twice to what is printed", twice));
  for (const fault of account.faults.slice(0, 1))
    breaches.push(breach(`the account has a fault: ${fault.reason}`, fault));
  const sum = [...account.nodes, ...account.discards].reduce(
    (total, { characters }) => total + characters,
    account.whiteSpace,
  );
  if (account.faults.length === 0 && sum !== account.total)
    breaches.push(breach("the account does not add up", account));
  return breaches;
}

/**
 * @param {Reading & { ok: false }} reading
 * @returns {Breach[]}
 */
function checkFailure({ diagnostics }) {
  const reasons = diagnostics.filter(({ severity }) => severity === "error");
  return reasons.length > 0 ? [] : [breach("a failure holds no error", diagnostics)];
}

/**
 * @param {Reading} reading
 * @param {Source} source
 * @returns {Breach[]}
 */
function checkFindings({ diagnostics }, source) {
  const length = "text" in source ? source.text.length : Number.POSITIVE_INFINITY;
  const wrong = diagnostics.find((diagnostic) => {
    const { message, help, place } = diagnostic;
    if (message === "" || help === "" || hasHole(diagnostic)) return true;
    return (
      place !== undefined &&
      "offset" in place &&
      !(place.offset >= 0 && place.offset <= length && place.line > 0 && place.column > 0)
    );
  });
  return wrong ? [breach(`a finding is not whole: ${wrong.code}`, wrong)] : [];
}

/** What stands in a message where a value was not there to be printed. */
const hole = /\bundefined\b|\[object |\bNaN\b/;

/**
 * Whether a message has such a hole, and not from the values it was made from, which may be any words.
 * @param {import("@rapporteur/core").Diagnostic} diagnostic
 */
function hasHole({ message, data = {} }) {
  return hole.test(message) && !Object.values(data).some((value) => hole.test(String(value)));
}

/** @param {Reading} reading */
function outcomeOf(reading) {
  return JSON.stringify([reading.ok && reading.value, reading.diagnostics]);
}

/**
 * @param {Source} source
 * @returns {string}
 */
function printOf(source) {
  if ("text" in source) return source.text;
  const files = "files" in source ? source.files : [{ name: "", bytes: source.bytes }];
  return files.map(({ name, bytes }) => `${name}:${Buffer.from(bytes).toString("latin1")}`).join("\n");
}

/**
 * @param {unknown} thrown
 * @returns {string}
 */
export function stackOf(thrown) {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}
