import type { markdownDiagnostics } from "../diagnostics.ts";

/** What a link's target is worth: an address to keep, or the diagnostic that says why it was left out. */
export type LinkTarget =
  | { readonly url: string }
  | { readonly url?: undefined; readonly code: keyof typeof markdownDiagnostics.rules };

const web = /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu;
const scheme = /^[a-z][a-z0-9+.-]*:/i;

/** Judges a link's target as written: addresses with http, https and mailto are kept, white space in them encoded. */
export function linkTarget(written: string): LinkTarget {
  if (web.test(written)) return { url: written };
  const target = written.trim().replace(/\s/g, "%20");
  if (web.test(target)) return { url: target };
  if (target === "" || target.startsWith("#")) return { code: "link-is-dead" };
  return { code: scheme.test(target) ? "link-dropped" : "link-is-relative" };
}

/** Judges a picture's target: a web address or a relative path is kept. */
export function pictureTarget(written: string): string | undefined {
  const target = written.trim().replace(/\s/g, "%20");
  if (target === "" || /[\p{Cc}]/u.test(target)) return undefined;
  return /^https?:\/\//.test(target) || !scheme.test(target) ? target : undefined;
}
