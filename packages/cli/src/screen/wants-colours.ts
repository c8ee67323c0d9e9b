/**
 * Whether words sent to a stream may be coloured: never with NO_COLOR (no-color.org), always with FORCE_COLOR,
 * otherwise on a terminal that is not dumb.
 */
export function wantsColours(stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): boolean {
  if (environment.NO_COLOR) return false;
  const forced = environment.FORCE_COLOR;
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return stream.isTTY === true && environment.TERM !== "dumb";
}
