import { existsSync } from "node:fs";

/** Where Debian and its kin put the browser. */
const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const quiet = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

/**
 * How to start the browser of this machine: the one that the variable `CHROMIUM` names, or the first that is found.
 * None is ever downloaded.
 */
export function chromiumOptions() {
  return { executablePath: findChromium(), args: quiet };
}

function findChromium() {
  const path = process.env.CHROMIUM ?? places.find((place) => existsSync(place));
  if (path === undefined) {
    throw new Error(
      `There is no Chromium at ${places.join(" or ")}. Install one, or name it: CHROMIUM=/path/to/it`,
    );
  }
  return path;
}
