import type { SiteModel } from '../../publication/model.ts';
import { hostedAddresses } from './hosted-addresses.ts';
import { caddyfile } from './hosts/caddy.ts';
import { headersFile } from './hosts/headers-file.ts';
import { nginxConf } from './hosts/nginx.ts';
import { redirectsFile } from './hosts/redirects-file.ts';
import { securityTxt, securityTxtPath } from './security-txt.ts';

/**
 * Returns what the built site holds for hosts and machines, not for readers: each file by its path below `dist/`. What nginx and
 * Caddy read travels with the build that it is made for, in a folder whose name begins with a dot: those two, the preview
 * and most static hosts serve nothing from there.
 */
export function hostFiles(
  publication: Pick<SiteModel, 'redirects' | 'localized'>,
): Record<string, string> {
  const addresses = hostedAddresses(publication);
  return {
    _headers: headersFile(),
    [securityTxtPath.slice(1)]: securityTxt(),
    _redirects: redirectsFile(addresses),
    '.hosting/nginx.conf': nginxConf(addresses),
    '.hosting/Caddyfile': caddyfile(addresses),
  };
}
