import { spawnSync } from "node:child_process";
import { json, toJSON } from "@rapporteur/core";
import { program } from "../../bench/places.js";
import { breach } from "../checks/breach.js";
import { dressed } from "../checks/laws.js";
import { noise } from "../make/noise.js";
import { mutateText } from "../mutate/text.js";
import { mutateUnits } from "../mutate/units.js";
import { anyReport } from "../seeds.js";
import { textOf } from "./target.js";

/** @typedef {import("../random.js").Random} Random */

/**
 * Many reports in one file, through the command line: each sound line comes out, in its order, and of each other line
 * something is said.
 * @type {import("./target.js").Target}
 */
export const ndjsonTarget = {
  id: "ndjson",
  share: 0.25,
  make: async (random) => {
    const lines = [];
    for (let count = 1 + random.below(8); count > 0; count -= 1) lines.push(await line(random));
    const ends = random.pick(["\n", "\r\n", "\n\n", "\n \n"]);
    const text = (random.chance(0.3) ? mutateUnits(lines, random).slice(0, 30) : lines).join(ends);
    return { text: random.chance(0.5) ? text + ends : text };
  },
  // A process of its own: how long it takes is measured elsewhere.
  run: () => undefined,
  breaches: async (source) => {
    const text = textOf(source);
    const { status, stdout, stderr } = convert(text);
    const lines = Buffer.from(text)
      .toString("utf8")
      .split("\n")
      .filter((each) => !/^[ \t\r]*$/.test(each));
    const readings = await Promise.all(lines.map((each) => json.read({ text: each })));
    const sound = readings.flatMap((reading) =>
      reading.ok ? [JSON.stringify(JSON.parse(toJSON(reading.value)))] : [],
    );
    const breaches = [];
    if (stdout !== sound.map((each) => `${each}\n`).join("")) {
      breaches.push(
        breach("a sound line does not come out as it went in", [stdout.slice(0, 300), stderr.slice(0, 300)]),
      );
    }
    const clean = readings.every(({ diagnostics }) =>
      diagnostics.every(({ severity }) => severity !== "error"),
    );
    if (lines.length > 0 && status !== (clean ? 0 : 1))
      breaches.push(breach(`the exit code is ${status}`, stderr.slice(0, 600)));
    if (/^\s+at .*:\d+:\d+\)?$/m.test(stderr))
      breaches.push(breach("the command line shows a stack", stderr.slice(0, 600)));
    return breaches;
  },
};

/** @param {string} text */
function convert(text) {
  const args = [
    program,
    "convert",
    "-",
    "--from",
    "ndjson",
    "--to",
    "ndjson",
    "--out",
    "-",
    "--threads",
    "1",
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    input: text,
    encoding: "utf8",
    maxBuffer: 1024 ** 3,
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { status, stdout, stderr };
}

/** @param {Random} random */
async function line(random) {
  const [file] = await dressed(anyReport(random), { adapter: json, options: { indent: 0 } });
  const text = String(file?.content ?? "").trim();
  if (random.chance(0.5)) return text;
  return random.chance(0.2) ? noise(random, 30) : mutateText(text, random);
}
