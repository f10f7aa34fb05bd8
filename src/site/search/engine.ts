import type {
  SearchResults,
  SearchRequestOptions,
  FoundPage,
  SearchQuery,
  SearchEngine,
} from '../../outputs/search/engine.ts';
import {
  correctionOf,
  shortestCorrected,
  withCorrections,
} from '../../outputs/search/correction.ts';
import { countsOf, passes, readFacets, type Facets } from './facets.ts';
import { searchFiles, wordLengths } from '../../outputs/search/files.ts';
import { formsOf, type Load } from '../../outputs/search/forms.ts';
import { closeness, foundPage } from './found-page.ts';
import { readFoundText, type FoundText } from './found-text.ts';
import { findWord, type WordMatch } from './find-word.ts';
import type { PagefindInstance } from './pagefind.ts';
import { parseQuery, type QueryWord, type ParsedQuery } from './parse-query.ts';
import { rankPages, type Candidate } from './ranking.ts';
import type { SearchTerm } from '../../outputs/search/terms.ts';
import { fold, wordsOf } from '../../outputs/search/words.ts';

/** Pages of results, where no limit is given. */
const defaultLimit = 5;

/** Words of which the pages are kept. */
const mostKept = 50;

/** Terms that come with the results. */
const mostTerms = 3;

/** Pages on which what begins with a word is checked: it is on all of them, or on none. */
const checked = 3;

/**
 * Asks the index in one language. Pagefind finds pages; what they say, and in which order and with which words marked,
 * is settled here, and no page is returned before it was verified.
 */
export function searchEngine({
  pagefind,
  language,
  load,
}: {
  pagefind: PagefindInstance;
  language: string;
  load: Load;
}): SearchEngine {
  const forms = formsOf(language, load);
  let loaded: Promise<{ terms: SearchTerm[]; facets: Facets; total: number }> | undefined;
  const cachedMatches = new Map<string, Promise<Map<string, WordMatch>>>();
  let latest = 0;

  /** What every query needs; asked again where it did not come. */
  const ready = () => {
    loaded ??= prepare().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };

  async function prepare() {
    const [text] = await Promise.all([load(searchFiles.terms(language)), pagefind.init()]);
    const facets = await readFacets(pagefind);
    const { results } = await pagefind.search(null);
    return { terms: JSON.parse(text) as SearchTerm[], facets, total: results.length };
  }

  async function read(text: string): Promise<ParsedQuery> {
    const typed = wordsOf(text).map((word) => fold(word.text));
    const [{ terms }] = await Promise.all([ready(), forms.prepare(typed)]);
    return parseQuery(text, { language, terms, form: forms.form });
  }

  /**
   * Returns the pages that match a word: kept, as the words of a query come back with each letter typed and filter chosen.
   */
  function findCached(word: QueryWord): Promise<Map<string, WordMatch>> {
    const key = `${word.typed} ${word.unfinished}`;
    const known = cachedMatches.get(key);
    if (known) return known;
    const looking = findWord(word, pagefind).then(async (matches) => {
      await dropFalseBeginnings(word, matches);
      return matches;
    });
    if (cachedMatches.size >= mostKept) cachedMatches.clear();
    cachedMatches.set(key, looking);
    looking.catch(() => cachedMatches.delete(key));
    return looking;
  }

  /** Returns the pages that match a query, before any filter. */
  async function find({ words }: ParsedQuery) {
    const { total } = await ready();
    const found = await Promise.all(words.map(findCached));
    return { found, candidates: rankPages(found, total) };
  }

  async function search(
    { text, filters }: SearchQuery,
    { limit = defaultLimit, signal, onFirstPage }: SearchRequestOptions = {},
  ): Promise<SearchResults> {
    const mine = (latest += 1);
    const stopIfOvertaken = () => {
      signal?.throwIfAborted();
      if (mine !== latest) throw new DOMException('A later query overtook this one', 'AbortError');
    };
    const query = await read(text);
    stopIfOvertaken();
    const { found, candidates } = await find(query);
    stopIfOvertaken();
    const { facets, terms } = await ready();
    const passing = candidates.filter(({ id }) => passes(id, filters, facets));
    const kept = (dropped: ReadonlySet<string>) =>
      candidates.map(({ id }) => id).filter((id) => !dropped.has(id));
    const resultsOf = ({ pages, dropped }: VerifiedPages): SearchResults => ({
      pages,
      total: passing.length - dropped.size,
      counts: countsOf(kept(dropped), filters, facets),
      terms: termsFor(query, terms),
    });
    // Words that stand close together may bring a later page before an earlier one.
    if (onFirstPage && query.words.length === 1) {
      const first = await verifyPages(passing, query.words, 1);
      stopIfOvertaken();
      if (first.pages.length > 0) onFirstPage(resultsOf(first));
    }
    const whole = await verifyPages(passing, query.words, limit);
    stopIfOvertaken();
    const results = resultsOf(whole);
    if (kept(whole.dropped).length > 0) return results;
    const correction = await correct(text, query, found);
    stopIfOvertaken();
    if (correction === undefined) return results;
    return { ...results, correction, terms: termsFor(await read(correction), terms) };
  }

  /** “Bedoelde u …?”: each word that the site does not have, by one that it has, if that finds something. */
  async function correct(
    text: string,
    { words }: ParsedQuery,
    found: readonly ReadonlyMap<string, WordMatch>[],
  ): Promise<string | undefined> {
    const unknown = words.filter(
      ({ typed }, index) => found[index]?.size === 0 && typed.length >= shortestCorrected,
    );
    const corrections = new Map<string, string>();
    for (const { typed } of unknown) {
      const lengths = [typed.length - 1, typed.length, typed.length + 1];
      const lists = await Promise.all(
        lengths
          .filter((length) => wordLengths.includes(length))
          .map(async (length) => (await load(searchFiles.words(language, length))).split('\n')),
      );
      const correction = correctionOf(typed, lists);
      if (correction !== undefined) corrections.set(typed, correction);
    }
    if (corrections.size === 0) return undefined;
    const corrected = withCorrections(text, corrections);
    const { candidates } = await find(await read(corrected));
    return candidates.length > 0 ? corrected : undefined;
  }

  return {
    search,
    warm: async () => {
      await ready();
    },
  };
}

/** Reads the best pages until there are as many as asked for, and drops those in which the match is not found. */
async function verifyPages(
  candidates: readonly Candidate[],
  words: readonly QueryWord[],
  limit: number,
): Promise<VerifiedPages> {
  const dropped = new Set<string>();
  const read: { text: FoundText; score: number }[] = [];
  for (let from = 0; read.length < limit && from < candidates.length;) {
    const batch = candidates.slice(from, from + limit - read.length);
    from += batch.length;
    const texts = await Promise.all(
      batch.map(async ({ result }) => readFoundText(await result.data(), words)),
    );
    batch.forEach(({ id, matches, score }, index) => {
      const text = texts[index];
      if (!text || !matches.every((match, word) => !match || hasWord(text, word))) {
        dropped.add(id);
        return;
      }
      const close = words.length > 1 ? closeness(text, words.length) : 0;
      read.push({ text, score: score + 2 * close });
    });
  }
  return {
    pages: read.toSorted((a, b) => b.score - a.score).map(({ text }) => foundPage(text)),
    dropped,
  };
}

interface VerifiedPages {
  pages: FoundPage[];
  /** Pages in which the match is not found. */
  dropped: Set<string>;
}

function hasWord({ sections }: FoundText, word: number): boolean {
  return sections.some(({ hits, inTitle }) =>
    [...hits, ...inTitle].some((hit) => hit.word === word),
  );
}

/**
 * Where no indexed word begins with the one asked for, Pagefind gives those that it begins with itself: *beleid* for
 * *beleidsregel*. Then the word is on none of the pages.
 */
async function dropFalseBeginnings(
  word: QueryWord,
  matches: Map<string, WordMatch>,
): Promise<void> {
  const beginnings = [...matches].filter(([, { unsure }]) => unsure);
  const samples = beginnings.slice(0, checked);
  if (beginnings.length === 0) return;
  const texts = await Promise.all(
    samples.map(async ([, { result }]) => readFoundText(await result.data(), [word])),
  );
  if (texts.some((text) => hasWord(text, 0))) return;
  for (const [id] of beginnings) matches.delete(id);
}

/** Returns the terms that a query names; then those with a name that has one of its words. */
function termsFor(
  { words, terms: named }: ParsedQuery,
  terms: readonly SearchTerm[],
): SearchResults['terms'] {
  const akin = terms.filter(({ names }) =>
    names.some((name) => words.some(({ form }) => name.includes(form))),
  );
  return [...new Set([...named, ...akin])]
    .slice(0, mostTerms)
    .map(({ name, url }) => ({ name, url }));
}
