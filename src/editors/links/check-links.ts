import type { Corpus } from '../check/corpus.ts';
import { findArchivedCopy, type ArchiveAnswer } from './archive.ts';
import { listExternalLinks, type LinkPlace } from './external-links.ts';
import type { LinkCache } from './link-cache.ts';
import { probeLink, type RequestOptions, type Probe } from './probe.ts';

/** An address elsewhere, what became of it, and where it stands. */
export interface CheckedLink extends Probe {
  url: string;
  places: LinkPlace[];
  /** Of a dead one: what the archive has. */
  archived?: ArchiveAnswer;
}

export interface LinkOptions extends RequestOptions {
  /** Scheme and host of the archive’s API. */
  archive: string;
  cache: LinkCache;
}

export interface LinkCheck {
  links: CheckedLink[];
  /** How many addresses the ignore list left out, and how many answered from the cache. */
  ignored: number;
  cached: number;
}

/** Asks for every address elsewhere that the content names, but for those on the ignore list. */
export async function checkExternalLinks(corpus: Corpus, options: LinkOptions): Promise<LinkCheck> {
  const all = [...listExternalLinks(corpus)];
  const ignored = corpus.editing.links ?? [];
  const wanted = all.filter(([url]) => !ignored.some((entry) => matches(entry.url, url)));
  const { cache } = options;
  const known = new Map(
    wanted.flatMap(([url]) => {
      const answer = cache.get(url);
      return answer ? [[url, answer] as const] : [];
    }),
  );
  const asked = await probeLink(
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
        ...(lost && { archived: await findArchivedCopy(url, options.archive, options.timeout) }),
      };
    }),
  );
  return { links, ignored: all.length - wanted.length, cached: known.size };
}

/** A pattern is an address, or the beginning of one with a `*` behind it. */
function matches(pattern: string, url: string): boolean {
  return pattern.endsWith('*') ? url.startsWith(pattern.slice(0, -1)) : url === pattern;
}
