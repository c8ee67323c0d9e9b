import { sizes } from "../sizes.js";

const growth = 1.1;
const stale = 0.8;

/**
 * Compares a tarball's size with what the table allows its package.
 * @param {string} name of the package
 * @param {number} bytes
 * @param {typeof sizes} [table]
 * @returns {string[]} a sentence when it is over, far under, or not in the table
 */
export function checkSize(name, bytes, table = sizes) {
  const row = table.get(name);
  const kilobytes = Math.ceil(bytes / 1000);
  if (!row) return [`the tarball of ${kilobytes} kB has no row in packages/tooling/src/sizes.js.`];
  if (kilobytes > row.kilobytes * growth) {
    return [
      `the tarball has grown from ${row.kilobytes} to ${kilobytes} kB; make it smaller, or raise the figure in packages/tooling/src/sizes.js and say why.`,
    ];
  }
  if (kilobytes < row.kilobytes * stale) {
    return [
      `the tarball has shrunk from ${row.kilobytes} to ${kilobytes} kB; lower the figure in packages/tooling/src/sizes.js, so that it goes on guarding.`,
    ];
  }
  return [];
}
