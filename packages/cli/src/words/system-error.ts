/** What system error codes mean, in words that end a sentence. */
const reasons: ReadonlyMap<string, string> = new Map([
  ["EACCES", "permission is denied"],
  ["EPERM", "the operation is not permitted"],
  ["ENOENT", "there is no such file or folder"],
  ["EISDIR", "it is a folder"],
  ["ENOTDIR", "a part of the path is a file, not a folder"],
  ["ENOTEMPTY", "a folder of this name is in the way"],
  ["EEXIST", "something of this name is in the way"],
  ["ELOOP", "its symbolic links run in a circle"],
  ["ENAMETOOLONG", "the name is too long"],
  ["EMFILE", "too many files are open"],
  ["ENFILE", "too many files are open"],
  ["EROFS", "the disk can only be read"],
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "the quota of disk space is used up"],
  ["EFBIG", "the file would be too large"],
  ["EBUSY", "it is in use"],
  ["ETXTBSY", "it is in use"],
  ["EIO", "the disk reports a fault"],
  ["ENXIO", "there is no such device"],
  ["EPIPE", "the reader has gone"],
]);

/** A system error as data: its code (`ENOENT`) and what that means. */
export interface SystemError {
  readonly errno: string;
  readonly reason: string;
}

/** Takes a thrown system error apart; undefined if what was thrown is no system error. */
export function systemError(thrown: unknown): SystemError | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const { code, syscall } = thrown as NodeJS.ErrnoException;
  if (code === undefined || (syscall === undefined && !reasons.has(code))) return undefined;
  return { errno: code, reason: reasons.get(code) ?? "the system refuses" };
}
