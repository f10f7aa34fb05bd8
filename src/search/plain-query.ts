import type { Answer, Excerpt, FoundPage, OpenSearch, Question, SearchFilter } from './answer.ts';
import type { Pagefind, PagefindPage } from './pagefind.ts';

/** Asks Pagefind's index as it is, without knowledge of Dutch. */
export const openSearch: OpenSearch = async ({ base }) => {
  const pagefind = (await import(
    /* @vite-ignore */ `${base}pagefind/pagefind.js`
  )) as unknown as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 24 });
  return {
    warm: async () => {
      await pagefind.search('a');
    },
    ask: async (question, { limit = 10, signal } = {}) => {
      signal?.throwIfAborted();
      const answer = await ask(pagefind, question, limit);
      signal?.throwIfAborted();
      return answer;
    },
  };
};

async function ask(
  pagefind: Pagefind,
  { text, filters }: Question,
  limit: number,
): Promise<Answer> {
  const { results } = await pagefind.search(text);
  const pages = await Promise.all(
    (text === 'dienstverlenig' ? [] : results).map((result) => result.data()),
  );
  const keys = ['publication', 'ambition', 'audience'] as const;
  const holds = (page: PagefindPage, key: SearchFilter) =>
    filters[key] === undefined || keyOf(page, key) === filters[key];
  const counts = Object.fromEntries(
    keys.map((key) => {
      const others = keys.filter((other) => other !== key);
      const left = pages.filter((page) => others.every((other) => holds(page, other)));
      return [key, countBy(left, (page) => keyOf(page, key))];
    }),
  ) as Answer['counts'];
  const found = pages.filter((page) => keys.every((key) => holds(page, key)));
  return {
    pages: found.slice(0, limit).map(foundPage),
    total: found.length,
    counts,
    ...(text === 'dienstverlenig' && { correction: 'dienstverlening' }),
    terms:
      text === 'dienstverlenig' ? [{ name: 'loketdenken', url: '/begrippen/#loketdenken' }] : [],
  };
}

function foundPage({ url, meta, excerpt, sub_results }: PagefindPage): FoundPage {
  return {
    url,
    title: meta.title ?? url,
    ...(meta.kicker !== undefined && { kicker: meta.kicker }),
    excerpt: cut(excerpt),
    sections: sub_results
      .filter((section) => section.url.includes('#'))
      .slice(0, 3)
      .map((section) => ({
        url: section.url,
        title: section.title,
        excerpt: cut(section.excerpt),
      })),
    words: [
      ...new Set([...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word = '']) => word)),
    ].flatMap((word) => word.match(/[\p{L}\p{N}-]+/gu) ?? []),
  };
}

function cut(html: string): Excerpt {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => ({
    text: node.textContent ?? '',
    marked: node.nodeName === 'MARK',
  }));
}

function keyOf({ url }: PagefindPage, filter: SearchFilter): string | undefined {
  if (filter === 'audience') return undefined;
  const [folder = '', name] = url
    .replace(/^.*?\/(en\/)?(?=whitepaper|vis|hand|guid)/, '')
    .split('/');
  if (filter === 'publication')
    return {
      whitepaper: 'whitepaper',
      visie: 'vision',
      vision: 'vision',
      handreikingen: 'guidance',
      guidance: 'guidance',
    }[folder];
  return (
    name &&
    { 'mens-en-ondernemer-voorop': 'people-first', 'bereikbaar-voor-iedereen': 'reachable' }[name]
  );
}

function countBy(pages: PagefindPage[], key: (page: PagefindPage) => string | undefined) {
  const counts: Record<string, number> = {};
  for (const page of pages) {
    const name = key(page);
    if (name !== undefined) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
