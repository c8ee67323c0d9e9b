import { type BodyName, bodies } from "./bodies.ts";
import type { ResolutionNumber } from "./read-numbers.ts";

/**
 * Whether a body may have adopted a resolution of this number: its form, its session, the date printed after it, and
 * the year in which the citing text was written (`before`), as far as known.
 */
export function isPlausible(name: BodyName, number: ResolutionNumber, before?: number): boolean {
  const body = bodies[name];
  if (body === undefined || !body.forms.includes(number.form)) return false;
  const { form, session, year } = number;
  if (form === "roman" && name === "generalAssembly") return isAssemblySession(number.bracket ?? "");
  if (session === undefined) return true;
  const [first, last] = body.sessions ?? [1, 999];
  if (session < first || session > last) return false;
  const began = body.yearOf?.(session);
  if (began === undefined) return true;
  if (year !== undefined && year !== began && year !== began + 1) return false;
  return before === undefined || began <= before;
}

/** The Assembly gave its sessions roman numerals up to the thirtieth, in 1975. */
function isAssemblySession(bracket: string): boolean {
  return /^(?:E?S-[IVX]{1,5}|X{0,2}(?:IX|IV|V?I{0,3})|XXX)$/.test(bracket);
}
