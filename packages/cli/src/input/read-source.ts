import { join } from "node:path";
import { type BytesSource, type FilesSource, type NamedBytes, type Outcome, succeed } from "@rapporteur/core";
import type { Input } from "./input.ts";
import { readBytes } from "./read-bytes.ts";

/** What an input holds, for an adapter: its bytes, or the files of its folder. The first that cannot be read ends it. */
export async function readSource(input: Input): Promise<Outcome<BytesSource | FilesSource>> {
  const { name, path, files } = input;
  if (files === undefined || path === undefined) {
    const bytes = await readBytes(input);
    return bytes.ok ? succeed({ name, bytes: bytes.value }) : bytes;
  }
  const read: NamedBytes[] = [];
  for (const file of files) {
    const bytes = await readBytes({ name: join(name, file), path: join(path, file) });
    if (!bytes.ok) return bytes;
    read.push({ name: join(name, file), bytes: bytes.value });
  }
  return succeed({ name, files: read });
}
