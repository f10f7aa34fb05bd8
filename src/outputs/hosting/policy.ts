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

/**
 * The policy of a drawing that is opened by itself: it runs nothing, loads nothing, and stands in an origin of its own. As
 * `<img>` on a page it has the policy of that page.
 */
export const svgPolicy =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

/** The paths of pages that other sites may frame, as `/whitepaper/loketdenken/`. None today. */
export const embeddablePaths: readonly string[] = [];

/**
 * Returns the policy of a page as a header: the one of the `<meta>`, and who may frame it, which a `<meta>` cannot say
 * (https://www.w3.org/TR/CSP3/#meta-element).
 */
export function pagePolicy({ embeddable }: { embeddable: boolean }): string {
  return `${contentSecurityPolicy}; frame-ancestors ${embeddable ? '*' : "'none'"}`;
}
