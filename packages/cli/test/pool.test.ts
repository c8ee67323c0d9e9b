import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Job } from "../src/conversion/job.ts";
import { startPool, threadMemory } from "../src/threads/pool.ts";
import { type Folder, makeFolder } from "./support/folder.ts";

/** A thread that answers with what it was given, breaks down, or first fills so many lists of a MiB as it is told. */
const thread = `
import { parentPort, resourceLimits } from "node:worker_threads";
const { maxOldGenerationSizeMb: limit } = resourceLimits;
parentPort.on("message", ({ name, content }) => {
  if (name === "gone") process.exit(3);
  if (name === "broken") throw new Error("it broke down");
  const lists = [];
  for (let left = Number(name) || 0; left > 0; left--) lists.push(Array.from({ length: 131072 }, (_, at) => ({ at })));
  const found = { name, bytes: content?.length, lists: lists.length, limit };
  parentPort.postMessage({ kind: "prepared", prepared: { outputs: [], diagnostics: [found] } });
});
`;

let folder: Folder;
let program: URL;
beforeAll(() => {
  folder = makeFolder();
  program = pathToFileURL(folder.put("thread.mjs", thread));
});
afterAll(() => folder.remove());

it("gives an input that needs more memory than a thread has a thread without that limit", async () => {
  const pool = startPool(2, {} as Job, { program, memory: { young: 2, old: 16 } });
  const content = new Uint8Array(1000);
  const inputs = ["a", "60", "broken", "b", "70", "c"].map((name) => ({ name, content }));
  const answers = await Promise.all(inputs.map((input) => pool.run(input)));
  await pool.close();
  const prepared = (name: string, lists: number, limit: unknown) => ({
    kind: "prepared",
    prepared: { outputs: [], diagnostics: [{ name, bytes: 1000, lists, limit }] },
  });
  const roomy = expect.toSatisfy((limit: number) => limit > 256);
  expect(answers).toEqual([
    prepared("a", 0, 16),
    prepared("60", 60, roomy),
    { kind: "fault", message: "it broke down" },
    prepared("b", 0, 16),
    prepared("70", 70, roomy),
    prepared("c", 0, 16),
  ]);
});

it("has the next input at hand in each thread, and answers in the order of what each was given", async () => {
  const pool = startPool(2, {} as Job, { program });
  const inputs = ["5", "a", "b", "broken", "c", "gone", "d", "e"].map((name) => ({ name }));
  const answers = await Promise.all(inputs.map((input) => pool.run(input)));
  await pool.close();
  const names = answers.map((answer) =>
    answer.kind === "prepared"
      ? (answer.prepared.diagnostics[0] as unknown as { name: string }).name
      : answer.message,
  );
  expect(names).toEqual(["5", "a", "b", "it broke down", "c", "its thread ended with 3", "d", "e"]);
});

it("gives more than two threads less for short-lived values together, the more of them there are", () => {
  const sizes = [3, 4, 8, 12];
  const together = sizes.map((size) => size * threadMemory(size).young);
  expect(together).toEqual([...together].sort((a, b) => b - a));
  expect(together[0]).toBe(84);
  expect(8 * threadMemory(8).young).toBe(24);
});
