import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const schemaOrg = 'http://schema.org/';

/** Schema.org's own vocabulary, as it publishes it (release in the package `@vocabulary/schema`). */
const file = createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq');

const above = new Map<string, string[]>();
const domains = new Map<string, string[]>();
const ranges = new Map<string, string[]>();
const classes = new Set<string>();

for (const [, subject = '', predicate = '', object = ''] of readFileSync(file, 'utf8').matchAll(
  /^<([^>]+)> <([^>]+)> <([^>]+)> /gm,
)) {
  const name = nameOf(subject);
  if (!name) continue;
  if (predicate.endsWith('#subClassOf')) add(above, name, object);
  if (predicate === `${schemaOrg}domainIncludes`) add(domains, name, object);
  if (predicate === `${schemaOrg}rangeIncludes`) add(ranges, name, object);
  if (predicate.endsWith('#type') && object.endsWith('rdf-schema#Class')) classes.add(name);
}

/** How much the vocabulary holds: a test that it was read. */
export const vocabularySize = { classes: classes.size, properties: domains.size };

/**
 * What is wrong with a JSON-LD document by schema.org's own vocabulary: types and properties that it does not know,
 * properties on a type outside their domain, and values outside their range. Each fault with its place.
 */
export function schemaFaults(document: object): string[] {
  const { '@context': context, '@graph': graph } = document as Record<string, unknown>;
  const faults = context === 'https://schema.org' ? [] : [`@context is ${String(context)}`];
  const nodes = Array.isArray(graph) ? graph : [document];
  return [...faults, ...nodes.flatMap((node, at) => faultsOf(node, `[${at}]`))];
}

function faultsOf(node: unknown, place: string): string[] {
  if (!isNode(node)) return [`${place} is no node`];
  const type = node['@type'];
  // A node that stands elsewhere, named here by its @id.
  if (type === undefined && Object.keys(node).join() === '@id') return [];
  if (typeof type !== 'string' || !classes.has(type)) return [`${place}: no type ${String(type)}`];
  const own = [type, ...ancestorsOf(type)];
  return Object.entries(node).flatMap(([property, value]) => {
    if (property === '@type' || property === '@id') return [];
    const here = `${place}.${property}`;
    const domain = domains.get(property);
    if (!domain) return [`${here}: no property of schema.org`];
    const values: unknown[] = Array.isArray(value) ? value : [value];
    return [
      ...(domain.some((name) => own.includes(name))
        ? []
        : [`${here}: belongs to ${domain.join(', ')}, not to ${type}`]),
      ...values.flatMap((one) => rangeFault(one, ranges.get(property) ?? [], here)),
      ...values.flatMap((one) => (isNode(one) ? faultsOf(one, here) : [])),
    ];
  });
}

function rangeFault(value: unknown, range: string[], place: string): string[] {
  const accepted = new Set(range);
  if (isNode(value)) {
    const type = value['@type'];
    if (typeof type !== 'string') return [];
    const fits = [type, ...ancestorsOf(type)].some((name) => accepted.has(name));
    return fits ? [] : [`${place}: a ${type} where ${range.join(', ')} is meant`];
  }
  if (value === '' || value === null || value === undefined) return [`${place} is empty`];
  const fits =
    typeof value === 'number'
      ? ['Number', 'Integer', 'Float', 'Text']
      : isDate(value)
        ? ['Date', 'DateTime', 'Text']
        : isUrl(value)
          ? // A node may be named by its address alone.
            ['URL', 'Text', ...range.filter((name) => classes.has(name))]
          : ['Text', 'PronounceableText'];
  return fits.some((name) => accepted.has(name))
    ? []
    : [`${place}: ${JSON.stringify(value)} where ${range.join(', ')} is meant`];
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(value);
}

function isUrl(value: unknown): boolean {
  return typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value);
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function ancestorsOf(type: string): string[] {
  return (above.get(type) ?? []).flatMap((name) => [name, ...ancestorsOf(name)]);
}

function add(map: Map<string, string[]>, name: string, object: string): void {
  const value = nameOf(object);
  if (value) map.set(name, [...(map.get(name) ?? []), value]);
}

function nameOf(iri: string): string | undefined {
  return iri.startsWith(schemaOrg) ? iri.slice(schemaOrg.length) : undefined;
}
