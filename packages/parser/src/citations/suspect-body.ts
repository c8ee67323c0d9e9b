import type { Reading } from "./reading.ts";
import { firstFrom } from "./reading.ts";
import { bodies } from "./references/bodies.ts";
import type { Issuer } from "./references/choose-body.ts";
import type { NamedResolution } from "./references/find-resolutions.ts";
import { isPlausible } from "./references/is-plausible.ts";

/** Resolutions of the Assembly older than this, cited without a date, are mostly instruments, cited by their annex. */
const OLD = 20;
/** The Council has not adopted more in one session. */
const MOST_IN_SESSION = 60;
/** Old resolutions that are cited so often without date or annex that their number alone arouses no suspicion. */
const INSTRUMENTS: ReadonlySet<string> = new Set([
  "36/55",
  "39/46",
  "40/33",
  "40/34",
  "41/3",
  "44/25",
  "47/1",
]);

/**
 * Whether a resolution printed as the General Assembly's may be the Human Rights Council's: its session is of decades
 * ago, neither a date nor an annex is printed with it, and the Council has a resolution of that number.
 */
export function mayBeCouncils(named: NamedResolution, reading: Reading, { year }: Issuer): boolean {
  const { number, body, ofBody, nature } = named;
  if (body !== "generalAssembly" || !ofBody || nature !== "RES" || number.form !== "session") return false;
  if (year === undefined || number.year !== undefined || number.letters !== undefined) return false;
  const began = bodies.generalAssembly?.yearOf?.(number.session ?? 0) ?? year;
  const running = Number(number.number.split("/")[1]);
  if (began > year - OLD || running > MOST_IN_SESSION || INSTRUMENTS.has(number.number)) return false;
  if (!isPlausible("humanRightsCouncil", number, year)) return false;
  const place = reading.places[firstFrom(reading.places, number.end)];
  return !(place && place.start - number.end < 4 && place.pinpoints[0]?.type === "annex");
}

/** Whether a resolution is not numbered as its body numbers them, or is printed with a date of another year. */
export function isNumberOff({ number, body, ofBody }: NamedResolution, { year }: Issuer): boolean {
  return ofBody && body !== "other" && !isPlausible(body, number, year);
}
