import { type BodyName, bodies } from "./bodies.ts";
import type { ResolutionNumber } from "./read-numbers.ts";

/**
 * The symbol of a resolution or decision of a body, in its normal form; `undefined` where the body gives it none.
 * The resolutions of the roman sessions were issued under their number: a letter names a part of the text.
 */
export function symbolOf(
  name: BodyName,
  nature: "RES" | "DEC",
  { number, letters = "", bracket }: ResolutionNumber,
): string | undefined {
  const body = bodies[name];
  if (body === undefined) return undefined;
  if (name === "environmentAssembly")
    return `${body.symbol}.${number.replace("/", nature === "RES" ? "/Res." : "/Dec.")}`;
  if (bracket !== undefined) return `${body.symbol}/${nature}/${number}(${bracket})`;
  return `${body.symbol}/${nature}/${number}${letters}`;
}
