import { geoEqualEarth, geoPath } from "d3-geo";
import { feature, mesh, type Topology } from "topojson-client";
import { withPartsOfStates } from "./parts-of-states.ts";
import { smallStates } from "./small-states.generated.ts";

/** The world as shapes of SVG, in a box as wide as asked for. */
export interface World {
  readonly width: number;
  readonly height: number;
  /** Each country or area by its M49 code; the shapes of what has no code of its own have none. */
  readonly shapes: readonly WorldShape[];
  /** The lines between them. */
  readonly borders: string;
  /** The places of States that are too small to have a shape, or whose shape is too small to be seen. */
  readonly dots: ReadonlyMap<string, readonly [x: number, y: number]>;
}

/** One country or area. */
export interface WorldShape {
  readonly m49?: string | undefined;
  readonly path: string;
}

const antarctica = "010";

/** The part of the box's width, squared, below which a shape is hard to see and to hit: nine pixels square of 960. */
const smallest = 1 / 12_000;

/** Room on all sides, so that the mark of a State at the edge is whole. */
const margin = 10;

/**
 * Draws the world from a topology of world-atlas, in a projection that keeps areas equal, cut where no land is cut.
 * Antarctica, where no State is, is left out.
 */
export function drawWorld(atlas: Topology, width: number): World {
  const topology = withPartsOfStates(atlas);
  const countries = feature(topology, topology.objects.countries).features.filter(
    ({ id }) => id !== antarctica,
  );
  const small = { type: "MultiPoint", coordinates: smallStates.map(([, ...place]) => place) };
  const all = {
    type: "FeatureCollection",
    features: [...countries, { type: "Feature", properties: {}, geometry: small }],
  } as const;
  const projection = geoEqualEarth()
    .rotate([-11, 0])
    .fitWidth(width - 2 * margin, all);
  const [x, y] = projection.translate();
  projection.translate([x + margin, y + margin]);
  const path = geoPath(projection).digits(1);
  const [, [, bottom]] = path.bounds(all);

  const dots = new Map<string, readonly [number, number]>();
  for (const [m49, ...place] of smallStates) {
    const point = projection(place);
    if (point) dots.set(m49, point);
  }
  for (const country of countries) {
    if (country.id !== undefined && path.area(country) < width * width * smallest) {
      dots.set(country.id, path.centroid(country));
    }
  }
  return {
    width,
    height: Math.ceil(bottom + margin),
    shapes: countries.map((country) => ({ m49: country.id, path: path(country) ?? "" })),
    borders: path(mesh(topology, topology.objects.countries, (one, other) => one !== other)) ?? "",
    dots,
  };
}
