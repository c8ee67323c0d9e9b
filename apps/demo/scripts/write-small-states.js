import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { states } from "@rapporteur/states";
import { geoArea, geoCentroid } from "d3-geo";
import { feature } from "topojson-client";

/** Writes the places of the States that the map of the world, at its scale, leaves out; from the larger map. */
const written = new URL("../src/views/states/map/small-states.generated.ts", import.meta.url);

/** @param {"110m" | "10m"} scale */
function readCountries(scale) {
  const path = createRequire(import.meta.url).resolve(`world-atlas/countries-${scale}.json`);
  /** @type {import("topojson-client").Topology} */
  const topology = JSON.parse(readFileSync(path, "utf8"));
  return feature(topology, topology.objects.countries).features;
}

const shown = new Set(readCountries("110m").map(({ id }) => id));
const large = new Map(readCountries("10m").map((country) => [country.id, country]));
const rows = states
  .filter(({ m49 }) => !shown.has(m49))
  .map(({ m49 }) => {
    const [longitude, latitude] = geoCentroid(largestPart(large.get(m49)));
    return `  ["${m49}", ${longitude.toFixed(2)}, ${latitude.toFixed(2)}],\n`;
  });
writeFileSync(
  written,
  `/** M49 code, longitude and latitude of each State that the map of the world leaves out, at its largest island. */
export const smallStates: readonly (readonly [m49: string, longitude: number, latitude: number])[] = [
${rows.join("")}];
`,
);

/** @param {import("topojson-client").Feature | undefined} country */
function largestPart(country) {
  if (!country) throw new Error("The larger map leaves out a State, too.");
  const { type, coordinates } = country.geometry;
  if (type !== "MultiPolygon") return country.geometry;
  const parts = coordinates.map((part) => ({
    type: "Polygon",
    coordinates: /** @type {unknown[]} */ (part),
  }));
  return parts.reduce((one, other) => (geoArea(other) > geoArea(one) ? other : one));
}
