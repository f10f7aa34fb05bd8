import { urlsFor } from '../../../publication/urls.ts';
import { site, type SiteConfig } from '../../../site.ts';
import { everywhere, revalidated, headerRules, type Headers } from '../headers.ts';
import { mediaTypes } from '../media-types.ts';
import { encodeAddress, patternFor, patternOf } from './addresses.ts';
import type { HostedAddresses } from './redirects-file.ts';

/**
 * Returns what belongs in a site block of Caddy (2.6 or newer), by `import`. All stands in a `route`, which keeps the order
 * as it is written (https://caddyserver.com/docs/caddyfile/directives/route).
 *
 * @throws {Error} where a header holds what Caddy would take for syntax.
 */
export function caddyfile(
  { redirects, notFound }: HostedAddresses,
  config: Pick<SiteConfig, 'origin' | 'base'> = site,
): string {
  const { href } = urlsFor(config);
  const always: Headers = { ...everywhere, 'Cache-Control': revalidated };
  const led = redirects.flatMap(({ from, to, permanent }) =>
    [from, from.slice(0, -1)].map((path) => ({ path: href(path), to: href(to), permanent })),
  );
  return `${[
    ...intro(config),
    'route {',
    ...indented([
      '@refused not method GET HEAD',
      header('@refused', 'Allow', 'GET, HEAD'),
      '@queried expression `{http.request.uri.query} != ""`',
      'vars site_query ""',
      'vars @queried site_query "?{http.request.uri.query}"',
      '',
      ...Object.entries(always).map(([name, value]) => header('*', name, value)),
      ...Object.entries(mediaTypes).flatMap(([extension, type]) => {
        const name = `@type_${extension}`;
        return [
          `${name} path_regexp "${patternFor({ ends: `.${extension}` }, href)}"`,
          header(name, 'Content-Type', type),
        ];
      }),
      ...headerRules.flatMap(({ match, headers }, index) => [
        `@rule_${index} path_regexp "${patternFor(match, href)}"`,
        ...Object.entries(headers).map(([name, value]) => header(`@rule_${index}`, name, value)),
      ]),
      // Caddy itself says so of the compressed file alone; a cache must know it of the plain one too.
      'header {',
      '  Vary "Accept-Encoding"',
      '  defer',
      '}',
      'error @refused 405',
      // A folder's redirect to `//name/` would lead to another host.
      '@doubled expression `{http.request.uri.path}.contains("//")`',
      'error @doubled 404',
      '',
      ...redirectLines(led),
      `@hidden path_regexp "\\x2E(br|gz)$|^${patternOf(href('/'))}_(headers|redirects)$"`,
      'error @hidden 404',
      // RE2 has no lookahead.
      '@dotted {',
      '  path_regexp "/\\x2E"',
      `  not path_regexp "^${patternOf(href('/'))}\\x2Ewell-known/([^.]|[^/.]\\x2E)*$"`,
      '}',
      'error @dotted 404',
      '@folder {',
      '  file {path}/index.html',
      '  not path_regexp "/$"',
      '}',
      'redir @folder "{http.request.uri.path}/{vars.site_query}" 301',
      '',
      'file_server {',
      '  index index.html',
      '  # Files that npm run compress has made.',
      '  precompressed br gzip',
      '}',
    ]),
    '}',
    '',
    'handle_errors {',
    ...indented([
      'route {',
      ...indented([
        ...Object.entries(always).map(([name, value]) => header('*', name, value)),
        header('*', 'Content-Type', mediaTypes.html),
        // Caddy says 500 of a name that no file system takes: NUL in it, or too long.
        '@missing expression `{http.error.status_code} in [400, 403, 404, 500]`',
        'handle @missing {',
        ...indented([
          ...notFound.flatMap(({ under, page }, index) => [
            `@below_${index} path_regexp "^${patternOf(href(under))}"`,
            `rewrite @below_${index} ${encodeAddress(href(`${page}index.html`))}`,
          ]),
          ...(notFound.length === 0
            ? ['@elsewhere path *']
            : [
                '@elsewhere {',
                ...notFound.map(
                  ({ page }) => `  not path ${encodeAddress(href(`${page}index.html`))}`,
                ),
                '}',
              ]),
          `rewrite @elsewhere ${encodeAddress(href('/404.html'))}`,
          'file_server {',
          '  status 404',
          '  precompressed br gzip',
          '}',
        ]),
        '}',
        'header Content-Type "text/plain; charset=utf-8"',
        'respond "{http.error.status_code} {http.error.status_text}" {http.error.status_code}',
      ]),
      '}',
    ]),
    '}',
  ].join('\n')}\n`;
}

function intro({ origin, base }: Pick<SiteConfig, 'origin' | 'base'>): string[] {
  const { host } = new URL(origin);
  return [
    '# Made by npm run build. Import it in the block of this site, which names its root:',
    '#',
    `#   ${host} {`,
    `#     root * /srv/${host}`,
    `#     import /srv/${host}${base}.hosting/Caddyfile`,
    '#   }',
    '#',
    `# What dist/ holds belongs in /srv/${host}${base}. Reload Caddy when it changes.`,
    '',
  ];
}

/** Plain paths are looked up as they are, others by a pattern in which nothing is syntax. */
function redirectLines(led: readonly { path: string; to: string; permanent: boolean }[]): string[] {
  if (led.length === 0) return [];
  return [
    'map {http.request.uri.path} {site_to} {site_anchor} {site_status} {',
    ...led.map(({ path, to, permanent }) => {
      const [address = '', anchor] = encodeAddress(to).split('#');
      const from = /^[A-Za-z0-9/_-]+$/.test(path) ? path : `~^${patternOf(path)}$`;
      return `  "${from}" "${address}" "${anchor === undefined ? '' : `#${anchor}`}" "${permanent ? 301 : 302}"`;
    }),
    '  default "" "" ""',
    '}',
    '@permanent expression `{site_status} == "301"`',
    'redir @permanent {site_to}{vars.site_query}{site_anchor} 301',
    '@temporary expression `{site_status} == "302"`',
    'redir @temporary {site_to}{vars.site_query}{site_anchor} 302',
    '',
  ];
}

function header(matcher: string, name: string, value: string): string {
  if (/[^\u0020-\u007e]|[{}"\\`]/.test(value)) throw new Error(`Caddy would misread “${value}”`);
  return `header ${matcher} ${name} "${value}"`;
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}
