import type { Redirect } from '../../../publication/redirects.ts';
import { urlsFor } from '../../../publication/urls.ts';
import { site, type SiteConfig } from '../../../site.ts';
import { encodeAddress } from './addresses.ts';

/**
 * Returns `_redirects` as Cloudflare Pages and Netlify read it
 * (https://developers.cloudflare.com/pages/configuration/redirects/, https://docs.netlify.com/routing/redirects/): from,
 * to and status, with and without the slash at the end. Cloudflare answers by them first; Netlify, and a host that does
 * not know the file, serve the page at the old address where there is one.
 *
 * The pages for what is not there come last, with status 404: Netlify takes them, Cloudflare passes over that status and
 * serves `404.html`.
 */
export function redirectsFile(
  { redirects, notFound }: HostedAddresses,
  config: Pick<SiteConfig, 'origin' | 'base'> = site,
): string {
  const { href } = urlsFor(config);
  const address = (path: string) => encodeAddress(href(path));
  return [
    ...redirects.flatMap(({ from, to, permanent }) =>
      [from, from.slice(0, -1)].map((path) => [address(path), address(to), permanent ? 301 : 302]),
    ),
    ...notFound.map(({ under, page }) => [`${address(under)}*`, address(page), 404]),
  ]
    .map((columns) => `${columns.join(' ')}\n`)
    .join('');
}

/** The addresses that a host must know beside the files themselves. */
export interface HostedAddresses {
  redirects: readonly Pick<Redirect, 'from' | 'to' | 'permanent'>[];
  /** The page for what is not there below a path; beside these there is `404.html` for everything. */
  notFound: readonly NotFoundPage[];
}

export interface NotFoundPage {
  under: string;
  page: string;
}
