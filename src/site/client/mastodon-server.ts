/**
 * Returns the host that a reader means by what they typed: `mastodon.nl`, an address on it, or their own name
 * (`@naam@mastodon.nl`). `undefined` where it names none.
 */
export function serverOf(typed: string): string | undefined {
  const [host = ''] = typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^.*@(?=[^@/]*\.)/, '')
    .split('/');
  return URL.canParse(`https://${host}`) && /^[^.\s@?#\\:]+(\.[^.\s@?#\\:]+)+(:\d+)?$/.test(host)
    ? host
    : undefined;
}
