import { urlsFor } from '../../../publication/urls.ts';
import { site, type SiteConfig } from '../../../site.ts';
import { everywhere, revalidated, headerRules, type Headers, type PathMatch } from '../headers.ts';
import { mediaTypes } from '../media-types.ts';
import { encodeAddress, patternFor, patternOf } from './addresses.ts';
import type { HostedAddresses } from './redirects-file.ts';

/**
 * Returns what belongs in a `server` block of nginx (1.18 or newer), by `include`. Headers are variables that are set
 * before any `location` is chosen: a location with an `add_header` of its own would lose all others
 * (https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header). An internal redirect, to the page for what is
 * not there, sets them anew.
 *
 * @throws {Error} where a header holds what nginx would take for a variable or for the end of a line.
 */
export function nginxConf(
  { redirects, notFound }: HostedAddresses,
  config: Pick<SiteConfig, 'origin' | 'base'> = site,
): string {
  const { href } = urlsFor(config);
  const pattern = (match: PathMatch) => patternFor(match, href);
  const decided: Headers = { ...everywhere, 'Cache-Control': revalidated };
  const typed = headerRules.flatMap(({ match, headers: { 'Content-Type': type } }) =>
    type === undefined ? [] : [{ match, type }],
  );
  return `${[
    ...intro(config),
    'index index.html;',
    'autoindex off;',
    'absolute_redirect off;',
    'server_tokens off;',
    '# Files that npm run compress has made. For brotli, put "brotli_static on;" beside the include, where the module is there.',
    'gzip_static on;',
    'gzip_vary on;',
    '',
    'default_type application/octet-stream;',
    'types {',
    ...Object.entries(mediaTypes).map(([extension, type]) => `  ${quote(type)} ${extension};`),
    '}',
    '',
    ...Object.entries(decided).map(([name, value]) => `set ${variable(name)} ${quote(value)};`),
    ...headerRules.flatMap(({ match, headers }) =>
      Object.entries(headers)
        .filter(([name]) => name !== 'Content-Type')
        .map(
          ([name, value]) =>
            `if ($uri ~ "${pattern(match)}") { set ${variable(name)} ${quote(value)}; }`,
        ),
    ),
    ...Object.keys(decided).map((name) => `add_header ${name} ${variable(name)} always;`),
    '',
    'set $site_allow "";',
    'if ($request_method !~ "^(GET|HEAD)$") { set $site_allow "GET, HEAD"; }',
    'add_header Allow $site_allow always;',
    'if ($site_allow) { return 405; }',
    '',
    `set $site_not_found ${quote(encodeAddress(href('/404.html')))};`,
    ...notFound.map(
      ({ under, page }) =>
        `if ($uri ~ "^${patternOf(href(under))}") { set $site_not_found ${quote(encodeAddress(href(`${page}index.html`)))}; }`,
    ),
    '# A folder without a page is nothing that is there.',
    'error_page 403 =404 $site_not_found;',
    'error_page 404 $site_not_found;',
    '',
    `location ~ "/\\x2E(?!well-known/)|^${patternOf(href('/'))}_(headers|redirects)$|\\x2E(br|gz)$" { return 404; }`,
    ...typed.map(
      ({ match, type }) =>
        `location ~ "${pattern(match)}" { types { } default_type ${quote(type)}; }`,
    ),
    '',
    ...redirects.flatMap(({ from, to, permanent }) =>
      [from, from.slice(0, -1)].map((path) => {
        const [address = '', anchor] = encodeAddress(href(to)).split('#');
        const location = `${address}$is_args$args${anchor === undefined ? '' : `#${anchor}`}`;
        return `location ${exactly(href(path))} { return ${permanent ? 301 : 302} "${location}"; }`;
      }),
    ),
  ].join('\n')}\n`;
}

function intro({ origin, base }: Pick<SiteConfig, 'origin' | 'base'>): string[] {
  const { host } = new URL(origin);
  return [
    '# Made by npm run build. Include it in the server block of this site, which names ports, certificate and root:',
    '#',
    '#   server {',
    '#     listen 443 ssl;',
    `#     server_name ${host};`,
    `#     root /srv/${host};`,
    `#     include /srv/${host}${base}.hosting/nginx.conf;`,
    '#   }',
    '#',
    `# What dist/ holds belongs in /srv/${host}${base}. Reload nginx when it changes.`,
    '',
  ];
}

function variable(header: string): string {
  return `$site_${header.toLowerCase().replaceAll('-', '_')}`;
}

/** Returns a plain path by itself, which nginx finds at once; any other by a pattern, in which nothing is syntax. */
function exactly(path: string): string {
  return /^[A-Za-z0-9/_-]*$/.test(path) ? `= ${path}` : `~ "^${patternOf(path)}$"`;
}

function quote(text: string): string {
  if (/[^\u0020-\u007e]|[$"\\]/.test(text)) throw new Error(`nginx would misread “${text}”`);
  return `"${text}"`;
}
