import type {
  Answer,
  AskOptions,
  FoundPage,
  Question,
  SearchEngine,
} from '../../outputs/search/answer.ts';
import {
  correctionOf,
  shortestCorrected,
  withCorrections,
} from '../../outputs/search/correction.ts';
import { countsOf, passes, readFacets, type Facets } from './facets.ts';
import { searchFiles, wordLengths } from '../../outputs/search/files.ts';
import { formsOf, type Load } from '../../outputs/search/forms.ts';
import { closeness, foundPage } from './found-page.ts';
import { readFound, type FoundText } from './found-text.ts';
import { lookUp, type Held } from './lookup.ts';
import type { PagefindInstance } from './pagefind.ts';
import { readQuestion, type AskedWord, type Reading } from './question.ts';
import { ranked, type Candidate } from './ranking.ts';
import type { SearchTerm } from '../../outputs/search/terms.ts';
import { fold, wordsOf } from '../../outputs/search/words.ts';

/** Pages of an answer, where nobody asks for another number. */
const defaultLimit = 5;

/** Words of which the pages are kept. */
const mostKept = 50;

/** Terms that an answer names. */
const mostTerms = 3;

/** Pages on which what begins with a word is checked: all hold it, or none. */
const checked = 3;

/**
 * Asks the index in one language. Pagefind finds pages; what they hold, and in which order and with which words marked,
 * is settled here, and no page goes out that was not looked into.
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
  const looked = new Map<string, Promise<Map<string, Held>>>();
  let latest = 0;

  /** What every question needs; asked again where it did not come. */
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

  async function read(text: string): Promise<Reading> {
    const typed = wordsOf(text).map((word) => fold(word.text));
    const [{ terms }] = await Promise.all([ready(), forms.prepare(typed)]);
    return readQuestion(text, { language, terms, form: forms.form });
  }

  /** The pages that hold a word: kept, as the words of a question come back with each letter typed and filter chosen. */
  function look(word: AskedWord): Promise<Map<string, Held>> {
    const key = `${word.typed} ${word.unfinished}`;
    const known = looked.get(key);
    if (known) return known;
    const looking = lookUp(word, pagefind).then(async (held) => {
      await dropFalseBeginnings(word, held);
      return held;
    });
    if (looked.size >= mostKept) looked.clear();
    looked.set(key, looking);
    looking.catch(() => looked.delete(key));
    return looking;
  }

  /** The pages that hold a question, before any filter. */
  async function find({ words }: Reading) {
    const { total } = await ready();
    const found = await Promise.all(words.map(look));
    return { found, candidates: ranked(found, total) };
  }

  async function ask(
    { text, filters }: Question,
    { limit = defaultLimit, signal, onFirst }: AskOptions = {},
  ): Promise<Answer> {
    const mine = (latest += 1);
    const stopIfOvertaken = () => {
      signal?.throwIfAborted();
      if (mine !== latest)
        throw new DOMException('A later question overtook this one', 'AbortError');
    };
    const reading = await read(text);
    stopIfOvertaken();
    const { found, candidates } = await find(reading);
    stopIfOvertaken();
    const { facets, terms } = await ready();
    const passing = candidates.filter(({ id }) => passes(id, filters, facets));
    const held = (dropped: ReadonlySet<string>) =>
      candidates.map(({ id }) => id).filter((id) => !dropped.has(id));
    const answerOf = ({ pages, dropped }: LookedInto): Answer => ({
      pages,
      total: passing.length - dropped.size,
      counts: countsOf(held(dropped), filters, facets),
      terms: termsFor(reading, terms),
    });
    // Words that stand close together may bring a later page before an earlier one.
    if (onFirst && reading.words.length === 1) {
      const first = await lookInto(passing, reading.words, 1);
      stopIfOvertaken();
      if (first.pages.length > 0) onFirst(answerOf(first));
    }
    const whole = await lookInto(passing, reading.words, limit);
    stopIfOvertaken();
    const answer = answerOf(whole);
    if (held(whole.dropped).length > 0) return answer;
    const correction = await correct(text, reading, found);
    stopIfOvertaken();
    if (correction === undefined) return answer;
    return { ...answer, correction, terms: termsFor(await read(correction), terms) };
  }

  /** “Bedoelde u …?”: each word that the site does not have, by one that it has, if that finds something. */
  async function correct(
    text: string,
    { words }: Reading,
    found: readonly ReadonlyMap<string, Held>[],
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
    ask,
    warm: async () => {
      await ready();
    },
  };
}

/** Reads the best pages until there are as many as asked for, and drops what does not hold what it should. */
async function lookInto(
  candidates: readonly Candidate[],
  words: readonly AskedWord[],
  limit: number,
): Promise<LookedInto> {
  const dropped = new Set<string>();
  const read: { text: FoundText; score: number }[] = [];
  for (let from = 0; read.length < limit && from < candidates.length;) {
    const batch = candidates.slice(from, from + limit - read.length);
    from += batch.length;
    const texts = await Promise.all(
      batch.map(async ({ result }) => readFound(await result.data(), words)),
    );
    batch.forEach(({ id, holds, score }, index) => {
      const text = texts[index];
      if (!text || !holds.every((held, word) => !held || holdsWord(text, word))) {
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

interface LookedInto {
  pages: FoundPage[];
  /** Pages that do not hold what they should. */
  dropped: Set<string>;
}

function holdsWord({ sections }: FoundText, word: number): boolean {
  return sections.some(({ hits, inTitle }) =>
    [...hits, ...inTitle].some((hit) => hit.word === word),
  );
}

/**
 * Where no indexed word begins with the one asked for, Pagefind gives those that it begins with itself: *beleid* for
 * *beleidsregel*. Then none of the pages holds it.
 */
async function dropFalseBeginnings(word: AskedWord, held: Map<string, Held>): Promise<void> {
  const beginnings = [...held].filter(([, { unsure }]) => unsure);
  const samples = beginnings.slice(0, checked);
  if (beginnings.length === 0) return;
  const texts = await Promise.all(
    samples.map(async ([, { result }]) => readFound(await result.data(), [word])),
  );
  if (texts.some((text) => holdsWord(text, 0))) return;
  for (const [id] of beginnings) held.delete(id);
}

/** The terms that a question names; then those with a name that holds one of its words. */
function termsFor({ words, terms: named }: Reading, terms: readonly SearchTerm[]): Answer['terms'] {
  const akin = terms.filter(({ names }) =>
    names.some((name) => words.some(({ form }) => name.includes(form))),
  );
  return [...new Set([...named, ...akin])]
    .slice(0, mostTerms)
    .map(({ name, url }) => ({ name, url }));
}
