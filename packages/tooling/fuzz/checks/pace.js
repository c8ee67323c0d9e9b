import { sizeOf } from "../targets/target.js";
import { breach } from "./breach.js";

/** @typedef {import("../targets/target.js").Target} Target */
/** @typedef {import("@rapporteur/core").Source} Source */

/**
 * Watches how long inputs take. One that takes much longer for its size than the target's others is measured again; if
 * it is very slow then too, or if four and sixteen times of it take more than linear time, that is a breach.
 * @typedef {object} Pace
 * @property {(target: Target, source: Source, milliseconds: number) => Promise<import("./breach.js").Breach[]>} look
 */

/** How many times slower than usual an input has to be, for its size, to be looked at. */
const suspicious = 10;
/** Shorter times say nothing, in milliseconds. */
const shortest = 150;
/** The most that a byte or character may take, in milliseconds: a hundred times what a usual one does. */
const slowest = 0.02;
/** Four times the input may take so many times as long, twice over: linear is 4, quadratic 16. */
const steepest = 8;

/**
 * @param {() => number} clock milliseconds
 * @returns {Pace}
 */
export function watchPace(clock) {
  /** @type {Map<string, number[]>} */
  const usual = new Map();
  /** @param {() => unknown} run */
  const timed = async (run) => {
    let best = Number.POSITIVE_INFINITY;
    for (let time = 0; time < 3; time += 1) {
      const start = clock();
      await run();
      best = Math.min(best, clock() - start);
    }
    return best;
  };
  return {
    look: async (target, source, milliseconds) => {
      const rates = usual.get(target.id) ?? [];
      usual.set(target.id, rates);
      // Small inputs take time of their own, whatever their size.
      const size = sizeOf(source) + 2000;
      const rate = milliseconds / size;
      const slow = milliseconds > shortest && rates.length > 20 && rate > suspicious * middle(rates);
      if (rates.length < 400) rates.push(rate);
      if (!slow) return [];
      const once = await timed(() => target.run(source));
      const breaches = [];
      if (once > shortest + slowest * sizeOf(source)) {
        breaches.push(
          breach("an input takes very long for its size", {
            size: sizeOf(source),
            milliseconds: Math.round(once),
          }),
        );
      }
      if (!target.grown || once < shortest / 10) return breaches;
      const times = [once];
      for (const copies of [4, 16]) {
        const grown = target.grown(source, copies);
        if (sizeOf(grown) < 1.5 * sizeOf(source)) return breaches;
        times.push(await timed(() => target.run(grown)));
        const [before = 0, now = 0] = times.slice(-2);
        if (now < steepest * before || now < shortest) return breaches;
      }
      const grows = { size: sizeOf(source), oneFourSixteen: times.map(Math.round) };
      breaches.push(breach("time grows faster than the input", grows));
      return breaches;
    },
  };
}

/** @param {readonly number[]} values */
function middle(values) {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;
}
