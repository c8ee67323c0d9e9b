import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runServer } from "verdaccio";

/**
 * A registry of our own, on this machine alone.
 * @typedef {object} Registry
 * @property {string} url with its closing slash
 * @property {string} npmrc settings with which npm asks it and nobody else, and may publish to it
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a registry inside this process, so that it cannot outlive it, at a port that is free. This repository's own
 * packages are open to everyone and are never looked for elsewhere; all others are fetched from where npm would.
 * @param {string} folder for its storage, configuration and log
 * @param {string} upstream the registry behind it
 * @returns {Promise<Registry>}
 */
export async function startRegistry(folder, upstream) {
  const configuration = join(folder, "registry.yaml");
  const open = { access: "$all", publish: "$all", unpublish: "$all" };
  writeFileSync(
    configuration,
    JSON.stringify({
      storage: join(folder, "storage"),
      auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: -1 } },
      uplinks: { upstream: { url: upstream, maxage: "1d" } },
      packages: { "@rapporteur/*": open, rapporteur: open, "**": { access: "$all", proxy: "upstream" } },
      max_body_size: "50mb",
      web: { enable: false },
      logs: { type: "file", path: join(folder, "registry.log"), format: "json", level: "warn" },
    }),
  );
  const app = await runServer(configuration);
  /** @type {import("node:http").Server} */
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The registry has no port.");
  const host = `//127.0.0.1:${address.port}/`;
  return {
    url: `http:${host}`,
    // npm publishes only with a token; this registry asks for none, so any will do.
    npmrc: [
      `registry=http:${host}`,
      `${host}:_authToken=made-up`,
      "audit=false",
      "fund=false",
      "update-notifier=false",
      "provenance=false",
      "",
    ].join("\n"),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
