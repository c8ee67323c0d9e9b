import type { Files } from "../contract/files.ts";
import type { BytesSource, FilesSource, NamedBytes } from "../contract/source.ts";

/** What was written, as it would be read from disk: one file as bytes, several as named files. */
export function filesAsSource(files: Files): BytesSource | FilesSource {
  const named = files.map(({ path, content }): NamedBytes => ({ name: path, bytes: bytesOf(content) }));
  const [only] = named;
  return only && named.length === 1 ? only : { files: named };
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}
