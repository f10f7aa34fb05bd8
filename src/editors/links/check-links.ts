import type { Corpus } from '../check/corpus.ts';
import { archivedCopy, type Archived } from './archive.ts';
import { externalLinks, type LinkPlace } from './external-links.ts';
import type { LinkCache } from './link-cache.ts';
import { probe, type Manners, type Probe } from './probe.ts';

/** An address elsewhere, what became of it, and where it stands. */
export interface CheckedLink extends Probe {
  url: string;
  places: LinkPlace[];
  /** Of a dead one: what the archive has. */
  archived?: Archived;
}

export interface LinkOptions extends Manners {
  /** Scheme and host of the archive’s API. */
  archive: string;
  cache: LinkCache;
}

export interface LinkCheck {
  links: CheckedLink[];
  /** How many addresses the ignore list left out, and how many answered from the cache. */
  ignored: number;
  remembered: number;
}

/** Asks for every address elsewhere that the content names, but for those on the ignore list. */
export async function checkLinks(corpus: Corpus, options: LinkOptions): Promise<LinkCheck> {
  const all = [...externalLinks(corpus)];
  const ignored = corpus.editing.links ?? [];
  const wanted = all.filter(([url]) => !ignored.some((entry) => matches(entry.url, url)));
  const { cache } = options;
  const known = new Map(
    wanted.flatMap(([url]) => {
      const answer = cache.get(url);
      return answer ? [[url, answer] as const] : [];
    }),
  );
  const asked = await probe(
    wanted.map(([url]) => url).filter((url) => !known.has(url)),
    options,
  );
  for (const [url, answer] of asked) cache.set(url, answer);
  cache.save();
  const links = await Promise.all(
    wanted.map(async ([url, places]): Promise<CheckedLink> => {
      const answer = known.get(url) ?? asked.get(url) ?? { verdict: 'silent', status: 0 };
      const lost = answer.verdict === 'dead' || answer.verdict === 'silent';
      return {
        url,
        places,
        ...answer,
        ...(lost && { archived: await archivedCopy(url, options.archive, options.timeout) }),
      };
    }),
  );
  return { links, ignored: all.length - wanted.length, remembered: known.size };
}

/** A pattern is an address, or the beginning of one with a `*` behind it. */
function matches(pattern: string, url: string): boolean {
  return pattern.endsWith('*') ? url.startsWith(pattern.slice(0, -1)) : url === pattern;
}
