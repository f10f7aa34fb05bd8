import { LinkChecker, LinkState, type LinkResult } from 'linkinator';
import { site } from '../../src/site.ts';
import type { Server } from './server.ts';

export interface CheckedLinks {
  /** Each broken link or anchor, with the page that it stands on. */
  broken: string[];
  /** How many addresses were asked for. */
  count: number;
}

/**
 * Follows every link and anchor of a served site, from its home page and its 404 page. Addresses on the site's public
 * origin (canonical, other languages) are followed on the server; other sites are never asked.
 */
export async function checkLinks(server: Server): Promise<CheckedLinks> {
  const here = `${server.origin}/`;
  const { links } = await new LinkChecker().check({
    path: [server.url('/'), server.url('/404.html')],
    recurse: true,
    checkFragments: true,
    checkCss: true,
    // A request that a busy machine drops is asked again: what is broken stays so.
    retryErrors: true,
    urlRewriteExpressions: [
      { pattern: new RegExp(`^${escapeRegExp(site.origin)}/`), replacement: here },
    ],
    linksToSkip: [`^(?!${escapeRegExp(here)})`],
  });
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  const missing = new Set(broken.filter(({ status }) => status === 404).map(({ url }) => url));
  // A missing page is answered with the 404 page, whose links are not that page's own.
  const first = broken.filter(({ parent }) => parent === undefined || !missing.has(parent));
  return {
    broken: first.map((link) => inWords(link, here)).sort(),
    count: links.filter(({ state }) => state !== LinkState.SKIPPED).length,
  };
}

function inWords({ url, parent, status }: LinkResult, here: string): string {
  const [link, page] = [url, parent ?? 'the start'].map((address) => address.replace(here, '/'));
  return `${page} links to ${link} (${status ?? 'no answer'})`;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
