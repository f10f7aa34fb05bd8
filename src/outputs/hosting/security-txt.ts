import { absolute } from '../../publication/urls.ts';
import { languages, site, type SiteConfig } from '../../site.ts';

/** Where people look for it (RFC 9116, 3), below the base path. */
export const securityTxtPath = '/.well-known/security.txt';

/**
 * Returns `security.txt` (RFC 9116): whom to tell of a weakness, in which languages, and until when that is sure. The day
 * is one of `src/site.ts`, not of the clock: the same content gives the same file.
 */
export function securityTxt({ contact, securityUntil }: SecurityConfig = site): string {
  return [
    `Contact: mailto:${contact}`,
    `Expires: ${securityUntil}T00:00:00Z`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${absolute(securityTxtPath)}`,
    '',
  ].join('\n');
}

type SecurityConfig = Pick<SiteConfig, 'contact' | 'securityUntil'>;
