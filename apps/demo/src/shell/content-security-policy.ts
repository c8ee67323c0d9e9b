/**
 * What the page may do: run and show its own files, and nothing else. No inline script or style, no `eval`, no
 * request to anyone else, no HTML made from strings (the one Trusted Types policy is for the address of the worker).
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types rapporteur-worker",
].join("; ");
