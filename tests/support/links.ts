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
  // One start at a time: linkinator follows what lies below the page it starts from, so a page that it met from the 404
  // page first would be asked for, and not read.
  const links = [...(await follow('/')), ...(await follow('/404.html'))];
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  const missing = new Set(broken.filter(({ status }) => status === 404).map(({ url }) => url));
  // A missing page is answered with the 404 page, whose links are not that page's own.
  const first = broken.filter(({ parent }) => parent === undefined || !missing.has(parent));
  return {
    broken: first.map((link) => inWords(link, here)).sort(),
    count: links.filter(({ state }) => state !== LinkState.SKIPPED).length,
  };

  async function follow(path: string): Promise<LinkResult[]> {
    const { links } = await new LinkChecker().check({
      path: server.url(path),
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
    return links;
  }
}

function inWords({ url, parent, status }: LinkResult, here: string): string {
  const [link, page] = [url, parent ?? 'the start'].map((address) => address.replace(here, '/'));
  return `${page} links to ${link} (${status ?? 'no answer'})`;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
