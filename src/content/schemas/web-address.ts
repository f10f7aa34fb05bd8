/** Schemes that an address may have: those that lead to a page, and those that start a letter or a call. */
const webSchemes = ['http:', 'https:'];
const contactSchemes = ['mailto:', 'tel:'];

/** Why an address is refused, and what to do: both are for editors, so in Dutch. `problem` follows the name of a field. */
export interface AddressFault {
  problem: string;
  fix: string;
}

/**
 * Judges an address that leads away from the site: by the URL parser of browsers (WHATWG URL), and by what that parser
 * takes away or adds in silence.
 *
 * @param use - a link in a text may also start a letter or a call; what a list names is a page on the web.
 * @returns why it is refused; nothing where it is right.
 */
export function addressFault(
  address: string,
  use: 'page' | 'link' = 'page',
): AddressFault | undefined {
  // The parser drops tabs and line ends, within the scheme too, and takes a backslash for a slash.
  if (/[\s\p{Cc}\p{Cf}\\]/u.test(address)) {
    return {
      problem: 'heeft een spatie, een onzichtbaar teken of een \\ in het adres',
      fix: 'Kopieer het adres opnieuw uit de adresbalk.',
    };
  }
  const url = URL.parse(address);
  const schemes = use === 'page' ? webSchemes : [...webSchemes, ...contactSchemes];
  if (!url || !schemes.includes(url.protocol)) {
    return {
      problem: url ? `begint met ${url.protocol}, en dat weigert de site` : 'is geen webadres',
      fix:
        use === 'page'
          ? 'Begin met https://.'
          : 'Begin met https://, of met mailto: of tel: voor een mailadres of een nummer.',
    };
  }
  if (contactSchemes.includes(url.protocol)) return contactFault(url);
  // The parser adds missing slashes, and takes away slashes that are too many.
  const [, authority] = /^https?:\/\/([^/?#]+)/i.exec(address) ?? [];
  if (authority === undefined) {
    return { problem: 'is geen webadres', fix: 'Begin met https:// en de naam van de site.' };
  }
  if (authority.includes('@')) {
    return {
      problem: `lijkt van ${authority.split('@')[0] ?? ''}, en gaat naar ${url.host}`,
      fix: 'Haal alles tussen https:// en de @ weg, met de @ erbij.',
    };
  }
  if (!/[^.]\.[^.]|^\[/.test(authority) || url.host.includes('..')) {
    return {
      problem: 'is geen webadres',
      fix: 'Schrijf de hele naam van de site, zoals www.voorbeeld.nl.',
    };
  }
  if (!isNamedSite(authority, url.host)) {
    return {
      problem: `lijkt van ${authority}, en gaat naar ${url.host}`,
      fix: 'Schrijf de naam van de site in gewone letters, zoals www.voorbeeld.nl.',
    };
  }
  return undefined;
}

/**
 * Whether a host is what it looks like: as the parser reads it (`。` is a full stop to it, and `0x7f.1` a number), or a
 * name with Latin letters that it writes otherwise (`é.nl` as `xn--9ca.nl`).
 */
function isNamedSite(authority: string, host: string): boolean {
  const written = authority.toLowerCase().replace(/:(?:80|443)?$/, '');
  if (/^[\x21-\x7e]*$/.test(written)) return written === host.replace(/:(?:80|443)$/, '');
  return (
    /^[\p{Script=Latin}\d.-]+(?::\d+)?$/u.test(written) && written.normalize('NFKC') === written
  );
}

function contactFault({ protocol, pathname, searchParams }: URL): AddressFault | undefined {
  if (protocol === 'tel:') {
    return /^\+?[\d().-]{3,}$/.test(pathname)
      ? undefined
      : { problem: 'is geen nummer', fix: 'Schrijf bijvoorbeeld tel:+31701234567.' };
  }
  // What a letter would say to others, or in lines of its own, nobody sees in a link (RFC 6068, section 7).
  const fields = [...searchParams];
  const known = fields.every(
    ([field, value]) => field === 'body' || (field === 'subject' && !/[\r\n]/.test(value)),
  );
  if (!known) {
    return {
      problem: 'zet meer in de mail dan een onderwerp en een tekst',
      fix: 'Houd na ? alleen subject=… en body=… over.',
    };
  }
  const [name, host, ...more] = pathname.split('@');
  return name && more.length === 0 && /[^.]\.[^.]+$/.test(host ?? '')
    ? undefined
    : { problem: 'is geen mailadres', fix: 'Schrijf bijvoorbeeld mailto:naam@voorbeeld.nl.' };
}
