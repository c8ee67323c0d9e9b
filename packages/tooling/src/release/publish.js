import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

// Publishes what `pack-all.js` packed into the folder named first, and leaves out what the registry has already, so
// that a run that broke off can be repeated. It uses nothing but Node and npm: whoever runs it holds the right to
// publish, and should run no other code. Arguments after the folder go to `npm publish`.
const folder = resolve(process.argv[2] ?? "tarballs");
const options = process.argv.slice(3);

const registry = execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).trim();

/** @type {{ name: string, version: string, file: string }[]} */
const packed = JSON.parse(readFileSync(join(folder, "packed.json"), "utf8"));
const known = await Promise.all(packed.map(({ name, version }) => isPublished(name, version)));
for (const [index, { name, version, file }] of packed.entries()) {
  if (known[index]) {
    console.log(`${name}@${version} is published already`);
    continue;
  }
  execFileSync("npm", ["publish", join(folder, file), "--access", "public", ...options], {
    stdio: "inherit",
  });
  console.log(`${name}@${version} is published`);
}

/**
 * @param {string} name
 * @param {string} version
 * @returns {Promise<boolean>}
 */
async function isPublished(name, version) {
  const response = await fetch(new URL(name.replace("/", "%2f"), registry));
  if (response.status === 404) return false;
  // Anything but "there is no such thing" is no answer to the question.
  if (!response.ok) throw new Error(`${response.url} answers ${response.status} ${response.statusText}.`);
  const { versions } = /** @type {{ versions?: Record<string, unknown> }} */ (await response.json());
  return Object.hasOwn(versions ?? {}, version);
}
