import type { PathMatch } from '../headers.ts';

/**
 * Returns a path as it stands in an address: whatever is no letter, digit or plain sign of a path is percent-encoded
 * (RFC 3986), so that no configuration takes it for syntax of its own. The first `#` still begins the anchor.
 */
export function encodeAddress(address: string): string {
  const [path = '', ...anchor] = address.split('#');
  return anchor.length === 0
    ? encodePart(path)
    : `${encodePart(path)}#${encodePart(anchor.join('#'))}`;
}

function encodePart(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^A-Za-z0-9/_.~-]/gu, (sign) =>
      [...new TextEncoder().encode(sign)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join(''),
    );
}

/**
 * Returns a regular expression, without anchors, that matches a text as it is: in PCRE (nginx) and in RE2 (Caddy). Each
 * ASCII sign with a meaning to either, or to the configuration around it, becomes its number.
 */
export function patternOf(text: string): string {
  return text.replace(/[\u0000-\u007f]/g, (sign) =>
    /[A-Za-z0-9/_-]/.test(sign)
      ? sign
      : `\\x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/**
 * Returns a regular expression, anchored, for the addresses that a rule is for.
 *
 * @param href - adds the base path.
 */
export function patternFor(
  { is, under = '/', ends = '' }: PathMatch,
  href: (path: string) => string,
): string {
  if (is !== undefined) return `^${patternOf(href(is))}$`;
  const start = `^${patternOf(href(under))}`;
  if (ends === '') return start;
  // The slash that begins the end may be the one that ends the beginning.
  return ends.startsWith('/')
    ? `${start}(.*/)?${patternOf(ends.slice(1))}$`
    : `${start}.*${patternOf(ends)}$`;
}
