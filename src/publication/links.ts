import { posix } from 'node:path';
import type { Link } from '../content/markdown/prose.ts';
import { partsOfFile, type Entry } from '../content/entry.ts';

/** Tells whether a link leads to another text of the site, as authors write it: a relative path to an `.mdx` file. */
export function isTextLink(url: string): boolean {
  return /^[^:#?]*\.mdx(#.*)?$/.test(url) && !url.startsWith('/');
}

/** Returns the file that such a link names, from the root of the project, and the anchor within it. */
export function targetOf(file: string, url: string): { file: string; anchor?: string } {
  const [path = '', anchor] = url.split('#');
  return { file: posix.join(posix.dirname(file), path), ...(anchor && { anchor }) };
}

/**
 * Returns the path of each link to another text. A link to a text that is not published keeps out: the check reports it.
 */
export function resolveLinks(
  entry: Entry,
  links: Link[],
  pathOf: ReadonlyMap<string, string>,
): Record<string, string> {
  const resolved = new Map<string, string>();
  for (const { url } of links) {
    if (!isTextLink(url)) continue;
    const { file, anchor } = targetOf(entry.file, url);
    const parts = partsOfFile(file);
    const path = parts && pathOf.get(`${parts.language}/${parts.folder}/${parts.name}`);
    if (path) resolved.set(url, anchor ? `${path}#${anchor}` : path);
  }
  return Object.fromEntries(resolved);
}
