import { parseArgs } from "node:util";
import { keep } from "./keep.js";
import { targets } from "./targets/targets.js";
import { makeCase, tryCase } from "./try-case.js";
import { watch } from "./watch.js";

const help = `npm run fuzz -- [options]

  --minutes <number>  how long (default: 1)
  --seed <name>       names the run: the same name makes the same cases (default: today's date)
  --target <id>       ${targets.map(({ id }) => id).join(", ")}; several with commas (default: all)
  --case <seed/n>     only this case, of one target: what does not hold for it
  --keep <folder>     where inputs that break something are written, made small (default: out/fuzz)`;

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "1" },
    seed: { type: "string", default: new Date().toISOString().slice(0, 10) },
    target: { type: "string", default: "" },
    case: { type: "string" },
    keep: { type: "string", default: "out/fuzz" },
    help: { type: "boolean", default: false },
  },
});
const only = values.target.split(",").filter((id) => id !== "");
const unknown = only.find((id) => !targets.some((target) => target.id === id));
const minutes = Number(values.minutes);
if (values.help) console.log(help);
else if (unknown !== undefined || !(minutes > 0)) {
  console.error(
    unknown === undefined ? `--minutes ${values.minutes} is no time.` : `There is no target ${unknown}.`,
  );
  console.error(help);
  process.exitCode = 2;
} else if (values.case !== undefined) await showCase(values.case);
else await runLong();

/** @param {string} name */
async function showCase(name) {
  for (const target of targets.filter(({ id }) => only.includes(id))) {
    const source = await makeCase(target, name);
    const breaches = await tryCase(target, name, source);
    keep(values.keep, { target: target.id, name, law: "", detail: "", source });
    console.log(
      `${target.id} ${name}: ${breaches.length === 0 ? "all holds" : "broken"}; its input is in ${values.keep}`,
    );
    for (const { law, detail } of breaches) console.log(`  ${law}\n    ${detail.slice(0, 2000)}`);
  }
}

async function runLong() {
  /** @type {Map<string, number>} */
  const broken = new Map();
  let peak = 0;
  const started = new Date();
  console.log(`${started.toISOString()} seed ${values.seed}, ${minutes} min, Node ${process.version}`);
  const counts = await watch({
    seed: values.seed,
    only,
    milliseconds: minutes * 60_000,
    beats: () => {
      peak = Math.max(peak, process.memoryUsage.rss());
    },
    finds: (finding) => {
      const key = `${finding.target}: ${finding.law}`;
      const times = broken.get(key) ?? 0;
      broken.set(key, times + 1);
      if (times > 0) return;
      keep(values.keep, finding);
      console.log(`${finding.name} ${key}\n    ${finding.detail.slice(0, 1000).replaceAll("\n", "\n    ")}`);
    },
  });
  const tried = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const took = Math.round((Date.now() - started.getTime()) / 6000) / 10;
  console.log(`${tried} cases in ${took} min, at most ${Math.round(peak / 1024 ** 2)} MiB of memory:`);
  for (const [target, count] of counts) console.log(`  ${target} ${count}`);
  console.log(broken.size === 0 ? "Nothing was found broken." : "Broken:");
  for (const [key, times] of broken) console.log(`  ${times} × ${key}`);
  process.exitCode = broken.size === 0 ? 0 : 1;
}
