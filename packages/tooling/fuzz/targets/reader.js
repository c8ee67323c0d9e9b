import { checkLaws, dresses } from "../checks/laws.js";
import { checkReading } from "../checks/reading.js";

/**
 * A reader as a target: all that must hold of reading, and the laws of the adapters for what was read.
 * @param {import("@rapporteur/core").Adapter} adapter
 * @param {Pick<import("./target.js").Target, "share" | "make" | "grown">} how
 * @returns {import("./target.js").Target}
 */
export function reader(adapter, how) {
  const { read } = adapter;
  if (!read) throw new Error(`${adapter.id} does not read.`);
  return {
    id: adapter.id,
    ...how,
    run: (source) => read(source),
    breaches: async (source, random) => {
      const { reading, breaches } = await checkReading(async (given) => read(given), source);
      if (breaches.length > 0 || !reading?.ok) return breaches;
      return checkLaws(reading.value, random.pick(dresses));
    },
  };
}
