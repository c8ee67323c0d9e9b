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
/** Old resolutions whose number alone arouses no suspicion: by themselves, or in an annex, they adopted what is named. */
const INSTRUMENTS: ReadonlyMap<string, string> = new Map([
  ["36/55", "Declaration on the Elimination of Intolerance and Discrimination Based on Religion or Belief"],
  ["39/46", "Convention against Torture"],
  ["40/33", "Standard Minimum Rules for the Administration of Juvenile Justice"],
  ["40/34", "Declaration of Basic Principles of Justice for Victims of Crime and Abuse of Power"],
  ["44/25", "Convention on the Rights of the Child"],
  ["54/4", "Optional Protocol to the Convention on the Elimination of Discrimination against Women"],
  ["55/2", "United Nations Millennium Declaration"],
  ["55/25", "Convention against Transnational Organized Crime, with its Protocols"],
  ["58/4", "Convention against Corruption"],
  ["60/1", "2005 World Summit Outcome"],
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
