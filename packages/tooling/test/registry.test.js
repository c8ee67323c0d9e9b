import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test, vi } from "vitest";
import { environmentOf } from "../rehearsal/environment.js";
import { startRegistry } from "../rehearsal/registry.js";
import { pack } from "../src/packing/pack.js";
import { plant, soundPackage } from "./plant.js";

const run = promisify(execFile);

test("what is packed is published to the registry of the rehearsal once, and nowhere else", {
  timeout: 120_000,
}, async () => {
  const root = plant({ ...soundPackage("packages/core", "@rapporteur/core", { version: "1.2.3" }) });
  // Nobody listens there: a package that is not ours would be asked for in vain.
  const registry = await startRegistry(root, "http://127.0.0.1:9/");
  onTestFinished(() => registry.stop());
  writeFileSync(join(root, "npmrc"), registry.npmrc);
  const env = environmentOf({
    npmrc: join(root, "npmrc"),
    cache: join(root, "cache"),
    gitconfig: join(root, "gitconfig"),
  });
  const [packed] = pack(root, ["packages/core"], root);
  writeFileSync(
    join(root, "packed.json"),
    JSON.stringify([
      { name: "@rapporteur/core", version: "1.2.3", file: packed?.tarball.slice(root.length + 1) },
    ]),
  );
  const publish = new URL("../src/release/publish.js", import.meta.url).pathname;
  const first = await run(process.execPath, [publish, root], { env, cwd: root });
  expect(first.stdout).toContain("@rapporteur/core@1.2.3 is published\n");
  const again = await run(process.execPath, [publish, root], { env, cwd: root });
  expect(again.stdout).toBe("@rapporteur/core@1.2.3 is published already\n");
  const { versions } = /** @type {{ versions: object }} */ (
    await (await fetch(`${registry.url}@rapporteur%2fcore`)).json()
  );
  expect(Object.keys(versions)).toEqual(["1.2.3"]);
});

test("nothing of the environment that npm or git left leads elsewhere", () => {
  vi.stubEnv("npm_config_registry", "http://127.0.0.1:9/");
  vi.stubEnv("NPM_TOKEN", "secret");
  vi.stubEnv("GIT_DIR", "/elsewhere");
  onTestFinished(() => void vi.unstubAllEnvs());
  const env = environmentOf({ npmrc: "/r/npmrc", cache: "/r/cache", gitconfig: "/r/gitconfig" });
  expect(env).not.toHaveProperty("npm_config_registry");
  expect(env).not.toHaveProperty("NPM_TOKEN");
  expect(env).not.toHaveProperty("GIT_DIR");
  expect(env).toMatchObject({ npm_config_userconfig: "/r/npmrc", GIT_CONFIG_GLOBAL: "/r/gitconfig" });
});
