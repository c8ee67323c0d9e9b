/** What is used of topojson-client, which brings no types of its own. */
declare module "topojson-client" {
  export interface Geometry {
    readonly type: string;
    readonly coordinates: readonly unknown[];
  }
  export interface Feature {
    readonly type: "Feature";
    readonly id?: string;
    readonly properties: { readonly name?: string };
    readonly geometry: Geometry;
  }
  export interface FeatureCollection {
    readonly type: "FeatureCollection";
    readonly features: readonly Feature[];
  }
  interface Shared {
    readonly id?: string;
    readonly properties: { readonly name?: string };
  }
  /** A shape, as numbers of the arcs that go around it. */
  export type TopologyGeometry =
    | (Shared & { readonly type: "Polygon"; readonly arcs: readonly (readonly number[])[] })
    | (Shared & {
        readonly type: "MultiPolygon";
        readonly arcs: readonly (readonly (readonly number[])[])[];
      });
  export interface TopologyCollection {
    readonly type: "GeometryCollection";
    readonly geometries: readonly TopologyGeometry[];
  }
  export interface Topology {
    readonly type: "Topology";
    readonly objects: { readonly countries: TopologyCollection };
  }
  export function feature(topology: Topology, object: TopologyGeometry): Feature;
  export function feature(topology: Topology, object: TopologyCollection): FeatureCollection;
  export function mesh(
    topology: Topology,
    object: TopologyCollection,
    filter: (one: TopologyGeometry, other: TopologyGeometry) => boolean,
  ): Geometry;
}
