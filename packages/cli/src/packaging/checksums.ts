import { createHash } from "node:crypto";
import type { PackageFile } from "./packaging.ts";

/** The SHA-256 of a file's content, in hexadecimal digits. */
export function checksumOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The file `SHA256SUMS` for these files, sorted by path: what `sha256sum -c SHA256SUMS` checks. */
export function checksumsFile(files: readonly PackageFile[]): PackageFile {
  const lines = files
    .map(({ path, content }) => ({ path, line: `${checksumOf(content)}  ${path}\n` }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  return { path: "SHA256SUMS", content: lines.map(({ line }) => line).join("") };
}

/** The checksums that such a file lists, by path; lines of another form are passed over. */
export function checksumsIn(text: string): ReadonlyMap<string, string> {
  const lines = text.split("\n").flatMap((line) => {
    const [, checksum, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    return checksum !== undefined && path !== undefined ? [[path, checksum] as const] : [];
  });
  return new Map(lines);
}
