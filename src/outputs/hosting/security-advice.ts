import { site, type SiteConfig } from '../../site.ts';
import { securityTxtPath } from './security-txt.ts';

/** How long before the end it is said, in days: time enough to look whether the address still is read. */
const notice = 60;

/** A year, which RFC 9116 (2.5.5) recommends as the longest. */
const longest = 366;

/**
 * Returns advice on the day until which `security.txt` holds, in Dutch; undefined where nothing has to be done.
 *
 * @param today - as `2026-11-24`.
 */
export function securityAdvice(
  today: string,
  { securityUntil }: Pick<SiteConfig, 'securityUntil'> = site,
): string | undefined {
  const days = (Date.parse(securityUntil) - Date.parse(today)) / 86_400_000;
  const fix =
    'Kijk of het adres bij “contact” nog wordt gelezen, en zet “securityUntil” in src/site.ts op een dag binnen een jaar.';
  if (Number.isNaN(days)) {
    return `“securityUntil” in src/site.ts is “${securityUntil}”: dat is geen dag van de kalender. ${fix}`;
  }
  if (days <= 0) return `${securityTxtPath} geldt sinds ${securityUntil} niet meer. ${fix}`;
  if (days <= notice) return `${securityTxtPath} geldt nog tot ${securityUntil}. ${fix}`;
  if (days > longest)
    return `${securityTxtPath} geldt tot ${securityUntil}: dat is meer dan een jaar. ${fix}`;
  return undefined;
}
