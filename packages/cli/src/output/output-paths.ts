import { extname, isAbsolute, join } from "node:path";
import type { File, Files } from "@rapporteur/core";

/** A file with the path it will have on disk. */
export interface PlacedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Where a format's files go in the output folder. One file is called after the report; several keep their own names,
 * in a folder called after the report and the format. A path that leads outside is given back as `outside`.
 */
export function outputPaths(
  folder: string,
  name: string,
  format: string,
  files: Files,
): readonly PlacedFile[] | { readonly outside: string } {
  const [only] = files;
  if (files.length === 1 && only)
    return [{ path: join(folder, name + extensionOf(only)), content: only.content }];
  const outside = files.find(({ path }) => leadsOutside(path));
  if (outside) return { outside: outside.path };
  const own = outputFolder(folder, name, format);
  return files.map(({ path, content }) => ({ path: join(own, path), content }));
}

/** The folder that the files of a format which makes several of a report have to themselves. */
export function outputFolder(folder: string, name: string, format: string): string {
  return join(folder, `${name}-${format}`);
}

function extensionOf(file: File): string {
  return /^\.[\w-]{1,20}$/.exec(extname(file.path))?.[0] ?? "";
}

function leadsOutside(path: string): boolean {
  return (
    path === "" || isAbsolute(path) || path.split(/[/\\]/).some((part) => part === ".." || part.includes(":"))
  );
}
