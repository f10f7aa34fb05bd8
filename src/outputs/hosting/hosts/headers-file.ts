import { urlsFor } from '../../../publication/urls.ts';
import { site, type SiteConfig } from '../../../site.ts';
import { everywhere, headerRules, type Headers, type PathMatch } from '../headers.ts';
import { mediaTypes, unusualTypes } from '../media-types.ts';

/** The limits of Cloudflare Pages: https://developers.cloudflare.com/pages/configuration/headers/#limits */
export const cloudflareLimits = { rules: 100, lineLength: 2000 } as const;

/**
 * Returns `_headers` as Cloudflare Pages and Netlify read it
 * (https://developers.cloudflare.com/pages/configuration/headers/, https://docs.netlify.com/routing/headers/): a path in
 * which `*` stands for anything, and its headers. Both let pages be asked for anew each time by themselves, and Cloudflare
 * would join a second `Cache-Control` to the first: so only what is kept longer is named. Two policies that are joined
 * both hold, as CSP says, so a drawing has the stricter of both; a line with `!` takes the first away on Cloudflare where a
 * page may be framed.
 */
export function headersFile(config: Pick<SiteConfig, 'origin' | 'base'> = site): string {
  const { href } = urlsFor(config);
  const looser = (match: PathMatch) =>
    match.is === undefined ? [] : ['! Content-Security-Policy'];
  return [
    block(href('/*'), everywhere),
    ...unusualTypes.map((extension) =>
      block(href(`/*.${extension}`), { 'Content-Type': mediaTypes[extension] }),
    ),
    ...headerRules.map(({ match, headers }) => block(href(splat(match)), headers, looser(match))),
  ].join('\n');
}

function splat({ is, under = '/', ends = '' }: PathMatch): string {
  return is ?? `${under}*${ends.replace(/^\//, '')}`;
}

function block(path: string, headers: Headers, before: readonly string[] = []): string {
  const lines = [...before, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  return [path, ...lines.map((line) => `  ${line}`), ''].join('\n');
}
