/** What a file may lie beside itself as, the smaller first. */
export const codings = [
  { coding: 'br', extension: '.br' },
  { coding: 'gzip', extension: '.gz' },
] as const;

/** Returns the codings that an `Accept-Encoding` header takes (RFC 9110, 12.5.3): `gzip;q=0` refuses it. */
export function acceptedCodings(header: string | string[] | undefined): (typeof codings)[number][] {
  const weights = new Map(
    String(header ?? '')
      .toLowerCase()
      .split(',')
      .map((part) => part.split(/;\s*q=/))
      .map(([name = '', weight = '1']) => [name.trim(), Number(weight)]),
  );
  return codings.filter(({ coding }) => (weights.get(coding) ?? weights.get('*') ?? 0) > 0);
}
