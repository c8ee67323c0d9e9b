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
  export interface TopologyObject {
    readonly type: string;
  }
  export interface Topology {
    readonly type: "Topology";
    readonly objects: { readonly countries: TopologyObject; readonly land: TopologyObject };
  }
  export function feature(topology: Topology, object: TopologyObject): FeatureCollection;
  export function mesh(
    topology: Topology,
    object: TopologyObject,
    filter: (one: { id?: string }, other: { id?: string }) => boolean,
  ): Geometry;
}
