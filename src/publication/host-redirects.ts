import type { Redirect } from './redirects.ts';
import { urlsFor } from './urls.ts';
import { site, type SiteConfig } from '../site.ts';

/**
 * The redirects as Cloudflare Pages and Netlify read them
 * (https://developers.cloudflare.com/pages/configuration/redirects/, https://docs.netlify.com/routing/redirects/): from,
 * to and status, with and without the slash at the end. Cloudflare answers by them first; Netlify, and a host that does
 * not know the file, serve the page at the old address where there is one.
 */
export function hostRedirects(
  redirects: readonly Redirect[],
  config: Pick<SiteConfig, 'origin' | 'base'> = site,
): string {
  const { href } = urlsFor(config);
  return redirects
    .flatMap(({ from, to, permanent }) => {
      const status = permanent ? 301 : 302;
      return [from, from.slice(0, -1)].map((path) => `${href(path)} ${href(to)} ${status}\n`);
    })
    .join('');
}
