import * as z from "zod";

/** For every key of X, also the optional ones, a schema of its type: a key left out does not compile. */
export type ShapeOf<X> = {
  readonly [K in keyof X]-?: undefined extends X[K]
    ? z.ZodOptional<z.ZodType<Exclude<X[K], undefined>, Exclude<X[K], undefined>>>
    : z.ZodType<X[K], X[K]>;
};

/** Schema of an object type, usable in a union that tells its members apart by one key. */
export type ObjectSchema<X> = z.ZodType<
  X,
  X,
  z.core.$ZodTypeInternals<X, X> & { propValues: z.core.util.PropValues }
>;

/** Schema of exactly the keys of X, unknown ones refused; `id` names it in the JSON Schema. */
export function objectSchema<X>(id: string, shape: ShapeOf<X>): ObjectSchema<X> {
  // The shape is checked against X key by key, which the general type of zod objects cannot express.
  return z.strictObject(shape).meta({ id }) as unknown as ObjectSchema<X>;
}

/** Schema of a list whose items have the given schema; lists that nest need an `id` in the JSON Schema. */
export function listOf<X>(item: z.ZodType<X, X>, id?: string): z.ZodType<readonly X[], readonly X[]> {
  return id === undefined ? z.array(item) : z.array(item).meta({ id });
}

/** Schema of a list that may be absent, but is not empty when it is there. */
export function optionalListOf<X>(
  item: z.ZodType<X, X>,
): z.ZodOptional<z.ZodType<readonly X[], readonly X[]>> {
  return z.array(item).min(1, "a list that may be left out must not be empty").optional();
}
