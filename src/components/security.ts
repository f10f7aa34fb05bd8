/**
 * The Content-Security-Policy (CSP level 3) of every page, as the value of a `<meta>`: everything comes from this site, and
 * nothing stands inline. Search opens on every page, and its index is WebAssembly.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "base-uri 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "img-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
].join('; ');

/** The policy of a page that only leads on: one script of this site, and nothing else. */
export const movedPolicy = "default-src 'none'; base-uri 'none'; script-src 'self'";
