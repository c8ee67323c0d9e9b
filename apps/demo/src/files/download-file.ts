/** Offers a file for saving. `path` may hold folders; its last part is the file's name. */
export function downloadFile(file: {
  readonly path: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}): void {
  const address = URL.createObjectURL(new Blob([file.content], { type: file.mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = file.path.split("/").at(-1) ?? file.path;
  link.click();
  // The browser takes the content up after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
