export { arbitraryReport } from "./arbitrary-report.ts";
export type { LawOptions } from "./law-options.ts";
export { readsAnything } from "./reads-anything.ts";
export { type RoundTripOptions, roundTrips } from "./round-trips.ts";
export { writesTheSameTwice } from "./writes-the-same-twice.ts";
