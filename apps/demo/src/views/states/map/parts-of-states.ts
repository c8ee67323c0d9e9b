import { geoContains } from "d3-geo";
import { feature, type Topology, type TopologyGeometry } from "topojson-client";

/** A part of the world that the map does not count to the State to which the United Nations count it. */
interface Part {
  /** Longitude and latitude of a place inside it. */
  readonly place: readonly [longitude: number, latitude: number];
  /** M49 code of the State. */
  readonly state: string;
}

/** Crimea (A/RES/68/262), the north of Cyprus (S/RES/541 (1983)), that of Somalia, and Taiwan Province of China. */
const parts: readonly Part[] = [
  { place: [34.3, 45.2], state: "804" },
  { place: [33.6, 35.3], state: "196" },
  { place: [45.5, 9.8], state: "706" },
  { place: [121, 23.8], state: "156" },
];

/**
 * The topology with each of these parts in the shape of its State. What neither the map nor the standard of M49 counts
 * to a State stays a shape without a code.
 */
export function withPartsOfStates(topology: Topology): Topology {
  const { countries } = topology.objects;
  const geometries = countries.geometries.map((geometry) => ({
    ...geometry,
    polygons: polygonsOf(geometry),
  }));
  for (const { place, state } of parts) {
    const target = geometries.find(({ id }) => id === state);
    for (const geometry of geometries) {
      if (!target || geometry === target) continue;
      const held = geometry.polygons.filter((arcs) => holds(topology, arcs, place));
      if (held.length === 0) continue;
      geometry.polygons = geometry.polygons.filter((arcs) => !held.includes(arcs));
      target.polygons = [...target.polygons, ...held];
    }
  }
  const put = geometries
    .filter(({ polygons }) => polygons.length > 0)
    .map(({ polygons, ...geometry }) => ({ ...geometry, type: "MultiPolygon" as const, arcs: polygons }));
  return { ...topology, objects: { ...topology.objects, countries: { ...countries, geometries: put } } };
}

type Polygon = readonly (readonly number[])[];

function polygonsOf(geometry: TopologyGeometry): readonly Polygon[] {
  return geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
}

function holds(topology: Topology, arcs: Polygon, place: Part["place"]): boolean {
  return geoContains(feature(topology, { type: "Polygon", arcs, properties: {} }), place);
}
