const allowed: ReadonlySet<string> = new Set(["http:", "https:", "mailto:"]);

/** The address if it is a whole one that is safe to follow (http, https, mailto), or else undefined. */
export function safeUrl(url: string): string | undefined {
  try {
    const parsed = new URL(url);
    return allowed.has(parsed.protocol) ? parsed.href : undefined;
  } catch {
    return undefined;
  }
}
