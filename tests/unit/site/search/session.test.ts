import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type {
  SearchResults,
  SearchQuery,
  SearchEngine,
} from '../../../../src/outputs/search/engine.ts';
import { SearchSession, type SearchOutcome } from '../../../../src/site/search/session.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('typing asks once, after a rest', async () => {
  const { session, asked } = setUp();
  for (const text of ['l', 'lo', 'lok']) session.search(query(text), 8, 'typing');
  await vi.advanceTimersByTimeAsync(119);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked).toEqual(['lok']);
});

test('a settled query is asked at once', async () => {
  const { session, asked } = setUp();
  session.search(query('l'), 8, 'typing');
  session.search(query('loket'), 8);
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toEqual(['loket']);
});

test('a later query overtakes an earlier one, also where its answer comes first', async () => {
  const { session, shown } = setUp({ slow: 500, quick: 10 });
  session.search(query('slow'), 8);
  await vi.advanceTimersByTimeAsync(100);
  session.search(query('quick'), 8);
  await vi.advanceTimersByTimeAsync(1000);
  expect(shown).toEqual(['searching', 'searching', 'quick']);
});

test('the best page is shown before the others where that is asked, and then all of them', async () => {
  const { session, shown } = setUp({ loket: 100 });
  session.search(query('loket'), 8, 'now', () => true);
  await vi.advanceTimersByTimeAsync(50);
  expect(shown).toEqual(['searching', 'part of loket']);
  await vi.advanceTimersByTimeAsync(100);
  expect(shown).toEqual(['searching', 'part of loket', 'loket']);
});

test('without words nothing is asked, and what stood there goes', async () => {
  const { session, asked, shown } = setUp();
  session.search(query('loket'), 8);
  session.search(query(''), 8, 'typing');
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toEqual(['loket']);
  expect(shown.at(-1)).toBe('idle');
});

test('an engine that does not come is opened again at the next query', async () => {
  let opened = 0;
  const shown: string[] = [];
  const session = new SearchSession(
    () => {
      opened += 1;
      return opened === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(engine({}, []));
    },
    (outcome) => shown.push(nameOf(outcome)),
  );
  session.search(query('loket'), 8);
  await vi.advanceTimersByTimeAsync(10);
  session.search(query('loket'), 8);
  await vi.advanceTimersByTimeAsync(10);
  expect(shown).toEqual(['searching', 'failed', 'searching', 'loket']);
});

test('what is stopped shows nothing more', async () => {
  const { session, shown } = setUp({ slow: 500 });
  session.search(query('slow'), 8);
  session.stop();
  await vi.advanceTimersByTimeAsync(1000);
  expect(shown).toEqual(['searching']);
});

/** @param times - milliseconds that the answer to a query takes. */
function setUp(times: Record<string, number> = {}) {
  const asked: string[] = [];
  const shown: string[] = [];
  const session = new SearchSession(
    () => Promise.resolve(engine(times, asked)),
    (outcome) => shown.push(nameOf(outcome)),
  );
  return { session, asked, shown };
}

function engine(times: Record<string, number>, asked: string[]): SearchEngine {
  const results: SearchResults = {
    pages: [],
    total: 0,
    counts: { publication: {}, ambition: {}, audience: {} },
    terms: [],
  };
  return {
    warm: () => Promise.resolve(),
    search: async ({ text }, { onFirstPage } = {}) => {
      asked.push(text);
      onFirstPage?.(results);
      await new Promise((resolve) => setTimeout(resolve, times[text] ?? 0));
      return results;
    },
  };
}

function query(text: string): SearchQuery {
  return { text, filters: {} };
}

function nameOf(outcome: SearchOutcome): string {
  if (outcome.state !== 'answered') return outcome.state;
  return `${outcome.isWhole ? '' : 'part of '}${outcome.query.text}`;
}
