import type { Corpus } from '../check/corpus.ts';
import { placeInItem } from '../check/corpus.ts';

/** Where a link to elsewhere stands: file, line and column, 1-based. */
export interface LinkPlace {
  file: string;
  line: number;
  column: number;
}

/** Every address elsewhere that texts and sources name, without its anchor, with every place that names it. */
export function listExternalLinks({ texts, sources = [] }: Corpus): Map<string, LinkPlace[]> {
  const links = new Map<string, LinkPlace[]>();
  const add = (address: string, place: LinkPlace) => {
    if (!/^https?:/.test(address) || !URL.canParse(address)) return;
    const url = new URL(address);
    url.hash = '';
    links.set(url.href, [...(links.get(url.href) ?? []), place]);
  };
  for (const { file, prose } of texts) {
    for (const { url, place } of prose?.links ?? []) add(url, { file, ...place });
  }
  for (const source of sources) {
    const address = source.data['URL'];
    if (typeof address === 'string') add(address, placeInItem(source, 'URL'));
  }
  return links;
}
