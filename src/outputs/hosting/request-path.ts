/**
 * Returns the path that a request asks for, decoded, and its query with the question mark. Undefined for a target that
 * cannot be read: neither a path nor an absolute address (RFC 9112, 3.2), percent signs that encode no UTF-8, or NUL, which
 * ends a name in C. Slashes that follow each other are one.
 */
export function pathOf(target: string): RequestPath | undefined {
  const local = /^https?:\/\//i.test(target) ? target.replace(/^https?:\/\/[^/?#]*/i, '') : target;
  const [address = ''] = (local === '' || local.startsWith('?') ? `/${local}` : local).split('#');
  if (!address.startsWith('/')) return undefined;
  const at = address.indexOf('?');
  const encoded = at < 0 ? address : address.slice(0, at);
  const decoded = decode(encoded);
  if (decoded === undefined || decoded.includes('\0')) return undefined;
  return { path: decoded.replace(/\/{2,}/g, '/'), query: at < 0 ? '' : address.slice(at) };
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

export interface RequestPath {
  path: string;
  query: string;
}
