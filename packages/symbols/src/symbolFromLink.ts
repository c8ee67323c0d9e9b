import { normalizeSymbol } from "./normalizeSymbol.ts";

/** Longer links than this are not looked at. */
const LONGEST = 2000;
const PATH_HOSTS: ReadonlySet<string> = new Set(["docs.un.org", "undocs.org", "www.undocs.org"]);
const QUERY_HOSTS = /(?:^|\.)(?:un\.org|undocs\.org|ohchr\.org)$/;
const PARAMETERS: ReadonlySet<string> = new Set(["symbol", "symbolno", "finalsymbol", "ds", "s", "si", "m"]);
const LANGUAGE = /^(?:ar|de|en|es|fr|ru|zh)\//i;

/**
 * Gives the symbol that a link to a document of the United Nations names, in its normal form: links of docs.un.org and
 * of the older undocs.org by their path, those of un.org and ohchr.org by their query (`?symbol=`, `DS=`, …). Gives
 * `undefined` for any other link, and for anything that is no link.
 */
export function symbolFromLink(link: string): string | undefined {
  const url = readUrl(link);
  if (url === undefined) return undefined;
  const host = url.hostname.replace(/\.$/, "");
  if (QUERY_HOSTS.test(host)) {
    for (const [name, value] of url.searchParams) {
      const symbol = PARAMETERS.has(name.toLowerCase()) ? normalizeSymbol(value) : undefined;
      if (symbol !== undefined) return symbol;
    }
  }
  return PATH_HOSTS.has(host) ? symbolOfPath(url.pathname) : undefined;
}

function readUrl(link: string): URL | undefined {
  if (link.length > LONGEST) return undefined;
  const text = link.trim();
  try {
    const url = new URL(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
    return url.protocol === "https:" || url.protocol === "http:" ? url : undefined;
  } catch {
    return undefined;
  }
}

function symbolOfPath(path: string): string | undefined {
  const decoded = decode(path.replace(/^\/+/, ""));
  return decoded === undefined ? undefined : normalizeSymbol(decoded.replace(LANGUAGE, ""));
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path).replace(/\/+$/, "");
  } catch {
    return undefined;
  }
}
