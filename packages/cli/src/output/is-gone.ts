/** Whether a stream failed only because nobody reads it any more (`| head`). */
export function isGone(thrown: Error): boolean {
  const { code } = thrown as NodeJS.ErrnoException;
  return code === "EPIPE" || code === "ERR_STREAM_DESTROYED";
}
