import { expect, test } from "vitest";
import { checkReading } from "../fuzz/checks/reading.js";
import { randomOf } from "../fuzz/random.js";
import { run } from "../fuzz/run.js";
import { texts } from "../fuzz/seeds.js";
import { shrink } from "../fuzz/shrink.js";
import { markdownTarget } from "../fuzz/targets/markdown.js";
import { repeated, textOf } from "../fuzz/targets/target.js";
import { targets } from "../fuzz/targets/targets.js";
import { makeCase, tryCase } from "../fuzz/try-case.js";

/** @typedef {import("../fuzz/targets/target.js").Target} Target */
/** @typedef {import("@rapporteur/core").Source} Source */

/** Nothing takes time: a test holds no timings. */
const still = () => 0;

/**
 * @param {readonly Target[]} tried
 * @param {number} cases
 * @param {() => number} [clock]
 */
async function findingsOf(tried, cases, clock = still) {
  /** @type {string[]} */
  const found = [];
  await run(tried, {
    seed: "short",
    goesOn: (count) => count < cases,
    begins: () => {},
    finds: ({ target, name, law, detail }) => {
      found.push(`${target} ${name}: ${law}: ${detail.slice(0, 500)}`);
    },
    clock,
  });
  return found;
}

test("a short run of everything finds nothing (npm run fuzz -- --minutes 60 for a long one)", {
  timeout: 300_000,
}, async () => {
  expect(await findingsOf(targets, 160)).toEqual([]);
});

test("the same name makes the same case, another name another", async () => {
  const print = async (/** @type {string} */ name) => JSON.stringify(await makeCase(markdownTarget, name));
  expect(await print("a/1")).toBe(await print("a/1"));
  expect(await print("a/1")).not.toBe(await print("a/2"));
});

/**
 * What is found where reading does something with the one text it is given.
 * @param {(read: Extract<import("@rapporteur/core").Reading<import("@rapporteur/core").Report>, { ok: true }>) => unknown} change
 */
async function lawsBroken(change) {
  let count = 0;
  const { breaches } = await checkReading(
    async (source) => {
      const reading = markdownTarget.run(source);
      count += 1;
      return /** @type {never} */ (count === 1 ? change(/** @type {never} */ (reading)) : reading);
    },
    { text: texts[0] ?? "" },
  );
  return breaches.map(({ law }) => law);
}

test("planted faults of reading are found", async () => {
  expect(await lawsBroken((reading) => reading)).toEqual([]);
  const { breaches } = await checkReading(
    () => {
      throw new Error("planted");
    },
    { text: "" },
  );
  expect(breaches).toMatchObject([{ law: "reading throws" }]);
  expect(await lawsBroken((reading) => ({ ...reading, value: { ...reading.value, id: "other" } }))).toEqual([
    "reading twice gives two outcomes",
  ]);
  expect(await lawsBroken(({ diagnostics }) => ({ ok: false, diagnostics }))).toContain(
    "a failure holds no error",
  );
  expect(
    await lawsBroken((reading) => ({
      ...reading,
      value: { ...reading.value, footnotes: reading.value.footnotes.slice(1) },
    })),
  ).toContain("an error of the report is not among the findings");
  expect(
    await lawsBroken((reading) => ({ ...reading, value: { ...reading.value, sections: "none" } })),
  ).toContain("a report that is read is not valid");
  expect(
    await lawsBroken((reading) => ({
      ...reading,
      trace: { ...reading.trace, account: { ...reading.trace?.account, total: 1 } },
    })),
  ).toContain("the account does not add up");
  expect(
    await lawsBroken((reading) => ({
      ...reading,
      diagnostics: [{ code: "planted/a", severity: "info", message: "undefined is wrong.", help: "Look." }],
    })),
  ).toContain("a finding is not whole: planted/a");
});

test("an input that takes more than linear time is found, one that is only large is not", async () => {
  let now = 0;
  /**
   * @param {(length: number) => number} cost
   * @returns {Target}
   */
  const target = (cost) => ({
    id: "planted",
    share: 1,
    make: (random) => ({ text: "x".repeat(random.chance(0.05) ? 20_000 : 10) }),
    grown: repeated,
    run: (source) => {
      now += cost(textOf(source).length);
    },
    breaches: async () => [],
  });
  expect(await findingsOf([target((length) => length / 40)], 100, () => now)).toEqual([]);
  const found = await findingsOf([target((length) => length ** 2 / 1_000_000)], 100, () => now);
  expect(found[0]).toMatch(/time grows faster than the input/);
});

test("an input is made small as long as it stays bad", async () => {
  const lines = Array.from({ length: 200 }, (_, index) => `line ${index}\n`).join("");
  const small = await shrink({ text: `${lines}bad word\n${lines}` }, async (source) =>
    textOf(source).includes("bad"),
  );
  expect(textOf(small)).toBe("bad");
});

test("what is thrown while a case is tried is a finding", async () => {
  /** @type {Target} */
  const target = {
    id: "planted",
    share: 1,
    make: () => ({ text: "" }),
    run: () => undefined,
    breaches: () => {
      throw new Error("planted");
    },
  };
  expect(await tryCase(target, "a", { text: "" })).toMatchObject([{ law: "something throws" }]);
});

test("random numbers are spread, and come again", () => {
  const draw = (/** @type {string} */ name) => {
    const random = randomOf(name);
    return Array.from({ length: 1000 }, () => random.below(10));
  };
  expect(draw("a")).toEqual(draw("a"));
  for (let digit = 0; digit < 10; digit += 1) {
    const count = draw("a").filter((each) => each === digit).length;
    expect(count).toBeGreaterThan(60);
    expect(count).toBeLessThan(140);
  }
});
