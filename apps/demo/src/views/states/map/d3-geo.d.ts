/** What is used of d3-geo, which brings no types of its own. */
declare module "d3-geo" {
  import type { Feature, FeatureCollection, Geometry } from "topojson-client";

  export type Shape = Geometry | Feature | FeatureCollection;
  export interface Projection {
    (place: readonly [longitude: number, latitude: number]): [x: number, y: number] | null;
    fitWidth(width: number, shape: Shape): Projection;
    translate(): [x: number, y: number];
    translate(place: readonly [x: number, y: number]): Projection;
    rotate(angles: readonly [number, number]): Projection;
  }
  export interface Path {
    (shape: Shape): string | null;
    area(shape: Shape): number;
    bounds(shape: Shape): [[left: number, top: number], [right: number, bottom: number]];
    centroid(shape: Shape): [x: number, y: number];
    digits(digits: number): Path;
  }
  export function geoEqualEarth(): Projection;
  export function geoPath(projection: Projection): Path;
  export function geoContains(shape: Shape, place: readonly [longitude: number, latitude: number]): boolean;
  export function geoArea(shape: Shape): number;
  export function geoCentroid(shape: Shape): [longitude: number, latitude: number];
}
