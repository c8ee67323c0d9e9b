import type { Adapter, Report } from "@rapporteur/core";

/** What the caller says of a report because it is not printed on it. */
export interface Identity {
  readonly symbol?: string | undefined;
  readonly id?: string | undefined;
}

/** Options of `read` that tell a format the identity, as far as the format takes it. */
export function identityOptions(
  adapter: Adapter,
  { symbol, id }: Identity,
): Readonly<Record<string, unknown>> {
  const given = { ...(symbol !== undefined && { symbol }), ...(id !== undefined && { id }) };
  return Object.fromEntries(Object.entries(given).filter(([name]) => takesOption(adapter, name)));
}

/** The report with its identity set, where the format could not do it while reading. */
export function withIdentity(report: Report, { symbol, id }: Identity): Report {
  const named = id === undefined || id === report.id ? report : { ...report, id };
  if (symbol === undefined || named.masthead.symbol !== undefined) return named;
  return { ...named, masthead: { ...named.masthead, symbol } };
}

function takesOption({ readOptions }: Adapter, name: string): boolean {
  const shape = readOptions && "shape" in readOptions ? readOptions.shape : undefined;
  return typeof shape === "object" && shape !== null && Object.hasOwn(shape, name);
}
