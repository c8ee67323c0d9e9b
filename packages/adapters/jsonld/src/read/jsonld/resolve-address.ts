const parts = /^([A-Za-z][A-Za-z0-9+.-]*:)?(\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?(#[\s\S]*)?$/;

/** Whether a text begins with a scheme, as whole addresses do. */
export function isWholeAddress(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]*:/.test(text);
}

/**
 * Resolves a relative address against a base (RFC 3986, section 5.2) and leaves every character as it is, where the
 * engine's `URL` would escape letters. Without a base, the address comes back as it was.
 */
export function resolveAddress(relative: string, base: string | undefined): string {
  if (base === undefined) return relative;
  if (relative === "" || relative.startsWith("#")) return withoutFragment(base) + relative;
  const [, scheme, host, path = "", query = "", fragment = ""] = parts.exec(relative) ?? [];
  if (scheme !== undefined) return relative;
  const [, baseScheme = "", baseHost, basePath = "", baseQuery = ""] = parts.exec(base) ?? [];
  if (host !== undefined) return baseScheme + host + withoutDots(path) + query + fragment;
  const root = baseScheme + (baseHost ?? "");
  if (path === "") return root + basePath + (query === "" ? baseQuery : query) + fragment;
  if (path.startsWith("/")) return root + withoutDots(path) + query + fragment;
  const folder =
    baseHost !== undefined && basePath === "" ? "/" : basePath.slice(0, basePath.lastIndexOf("/") + 1);
  return root + withoutDots(folder + path) + query + fragment;
}

function withoutFragment(address: string): string {
  const hash = address.indexOf("#");
  return hash < 0 ? address : address.slice(0, hash);
}

/** Takes `.` and `..` out of a path. */
function withoutDots(path: string): string {
  if (!/(?:^|\/)\.\.?(?:\/|$)/.test(path)) return path;
  const segments = path.split("/");
  const kept: string[] = [];
  for (const [at, segment] of segments.entries()) {
    const last = at === segments.length - 1;
    if (segment === "..") {
      if (kept.length > 1 || (kept.length === 1 && kept[0] !== "")) kept.pop();
      if (last) kept.push("");
    } else if (segment === ".") {
      if (last) kept.push("");
    } else {
      kept.push(segment);
    }
  }
  return kept.join("/");
}
