import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer, Question, SearchEngine } from '../../../../src/outputs/search/answer.ts';
import { Asking, type Outcome } from '../../../../src/site/search/asking.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('typing asks once, after a rest', async () => {
  const { asking, asked } = setUp();
  for (const text of ['l', 'lo', 'lok']) asking.ask(question(text), 8, 'typing');
  await vi.advanceTimersByTimeAsync(119);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked).toEqual(['lok']);
});

test('a settled question is asked at once', async () => {
  const { asking, asked } = setUp();
  asking.ask(question('l'), 8, 'typing');
  asking.ask(question('loket'), 8);
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toEqual(['loket']);
});

test('a later question overtakes an earlier one, also where its answer comes first', async () => {
  const { asking, shown } = setUp({ slow: 500, quick: 10 });
  asking.ask(question('slow'), 8);
  await vi.advanceTimersByTimeAsync(100);
  asking.ask(question('quick'), 8);
  await vi.advanceTimersByTimeAsync(1000);
  expect(shown).toEqual(['asking', 'asking', 'quick']);
});

test('the best page is shown before the others where that is asked, and then all of them', async () => {
  const { asking, shown } = setUp({ loket: 100 });
  asking.ask(question('loket'), 8, 'now', () => true);
  await vi.advanceTimersByTimeAsync(50);
  expect(shown).toEqual(['asking', 'part of loket']);
  await vi.advanceTimersByTimeAsync(100);
  expect(shown).toEqual(['asking', 'part of loket', 'loket']);
});

test('without words nothing is asked, and what stood there goes', async () => {
  const { asking, asked, shown } = setUp();
  asking.ask(question('loket'), 8);
  asking.ask(question(''), 8, 'typing');
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toEqual(['loket']);
  expect(shown.at(-1)).toBe('silent');
});

test('an engine that does not come is opened again at the next question', async () => {
  let opened = 0;
  const shown: string[] = [];
  const asking = new Asking(
    () => {
      opened += 1;
      return opened === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(engine({}, []));
    },
    (outcome) => shown.push(nameOf(outcome)),
  );
  asking.ask(question('loket'), 8);
  await vi.advanceTimersByTimeAsync(10);
  asking.ask(question('loket'), 8);
  await vi.advanceTimersByTimeAsync(10);
  expect(shown).toEqual(['asking', 'failed', 'asking', 'loket']);
});

test('what is stopped shows nothing more', async () => {
  const { asking, shown } = setUp({ slow: 500 });
  asking.ask(question('slow'), 8);
  asking.stop();
  await vi.advanceTimersByTimeAsync(1000);
  expect(shown).toEqual(['asking']);
});

/** @param times - milliseconds that the answer to a question takes. */
function setUp(times: Record<string, number> = {}) {
  const asked: string[] = [];
  const shown: string[] = [];
  const asking = new Asking(
    () => Promise.resolve(engine(times, asked)),
    (outcome) => shown.push(nameOf(outcome)),
  );
  return { asking, asked, shown };
}

function engine(times: Record<string, number>, asked: string[]): SearchEngine {
  const answer: Answer = {
    pages: [],
    total: 0,
    counts: { publication: {}, ambition: {}, audience: {} },
    terms: [],
  };
  return {
    warm: () => Promise.resolve(),
    ask: async ({ text }, { onFirst } = {}) => {
      asked.push(text);
      onFirst?.(answer);
      await new Promise((resolve) => setTimeout(resolve, times[text] ?? 0));
      return answer;
    },
  };
}

function question(text: string): Question {
  return { text, filters: {} };
}

function nameOf(outcome: Outcome): string {
  if (outcome.state !== 'answered') return outcome.state;
  return `${outcome.isWhole ? '' : 'part of '}${outcome.question.text}`;
}
