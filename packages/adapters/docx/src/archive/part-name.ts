/**
 * A part's name as everyone names it: forward slashes, no slash at the start. Undefined for one that leads out of the
 * file: absolute, with a drive's letter, with `..`, or with a character that no name has.
 */
export function partName(written: string): string | undefined {
  const name = written.replaceAll("\\", "/");
  if (/^\/|^[a-z]:/i.test(name) || /[\p{Cc}]/u.test(name)) return undefined;
  return name.split("/").includes("..") ? undefined : name.replace(/^(?:\.\/)+/, "");
}
