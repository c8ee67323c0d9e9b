import { expect, test } from "vitest";
import { evaluate, examplesIn } from "../src/testing/examples-in.ts";
import { faultsOf } from "../src/testing/faults-of.ts";
import { fenced } from "../src/testing/fenced.ts";
import { printedBy } from "../src/testing/printed-by.ts";

const run = (start: number, end: number, text: string) => ({ start, end, text });
const printed = (runs: readonly ReturnType<typeof run>[], discarded: readonly [number, number][] = []) => ({
  text: "one *two*",
  blocks: runs.map((only) => ({ start: only.start, runs: [only] })),
  discards: discarded.map(([start, end]) => ({ start, end, reason: "mark" })),
});
const marks: readonly [number, number][] = [
  [4, 5],
  [8, 9],
];

test("an account that balances has no faults", () => {
  const whole = printed([run(0, 4, "one "), run(5, 8, "two")], marks);
  expect(faultsOf(whole, { order: true, letters: true })).toEqual([]);
});

test.each([
  ["lost", printed([run(0, 4, "one ")], marks), ['unclaimed 5: "two"']],
  ["lost at the end", printed([run(0, 4, "one ")], [[4, 5]]), ["unclaimed 5 to the end"]],
  ["claimed twice", printed([run(0, 5, "one *"), run(5, 8, "two")], marks), ['claimed twice 4, mark: "*"']],
  [
    "out of order",
    printed([run(5, 8, "two"), run(0, 4, "one ")], marks),
    ["run out of order at 0", "block out of order at 0"],
  ],
  ["another's words", printed([run(0, 4, "one "), run(5, 8, "ten")], marks), ['run at 5 says "ten"']],
])("what is %s is a fault", (_what, document, faults) => {
  expect(faultsOf(document, { order: true, letters: true })).toEqual(faults);
});

test("a README's blocks are found by language, and its program is run", () => {
  const readme =
    '# x\n\n```js\nimport { y } from "y";\nconsole.log(y, [1]);\n```\n\n```txt\nprinted\n```\n\n```json\n{}\n```\n';
  expect(fenced(readme, "txt")).toEqual(["printed\n"]);
  expect(fenced(readme, "jso")).toEqual([]);
  expect(printedBy(fenced(readme, "js")[0] ?? "", { y: "given" })).toBe("given [ 1 ]\n");
});

test("examples are expressions with a result", () => {
  const [only, ...others] = examplesIn("const x = 1;\ndouble(2) // 4\n");
  expect(others).toEqual([]);
  expect(evaluate(only?.expression ?? "", { double: (it: number) => it * 2 })).toBe(4);
});
