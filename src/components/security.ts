import type { Page } from '../publication/page.ts';

/**
 * The Content-Security-Policy (CSP level 3) of a page, as the value of a `<meta>`: everything comes from this site, and
 * nothing stands inline. Search runs WebAssembly in a worker, so its page alone allows that.
 */
export function contentSecurityPolicy({ role }: Pick<Page, 'role'>): string {
  const searches = role === 'search';
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "img-src 'self'",
    `script-src 'self'${searches ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    ...(searches ? ["worker-src 'self' blob:"] : []),
  ].join('; ');
}

/** The policy of a page that only leads on: one script of this site, and nothing else. */
export const movedPolicy = "default-src 'none'; base-uri 'none'; script-src 'self'";
