import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import type { Language } from '../../src/site.ts';
import { href } from '../../src/publication/urls.ts';
import { model } from './publication.ts';
import type { SearchEngine } from '../../src/outputs/search/engine.ts';

/** The kinds of question in a relevance set, in the order of the report. */
export const kinds = ['compounds', 'forms', 'terms', 'questions', 'beginnings', 'typos'] as const;
export type QuestionKind = (typeof kinds)[number];

/** The share of questions whose answer is among the first three, at least. */
export const bar = 0.95;

const found = z.record(z.string(), z.string());
const typo = z.tuple([z.string(), z.string()]);

/** `tests/search/<language>.yaml`: a question, and the pages or sections of which one belongs in the first three. */
const relevanceSet = z.strictObject({
  compounds: found.default({}),
  forms: found.default({}),
  terms: found.default({}),
  questions: found.default({}),
  beginnings: found.default({}),
  typos: z.record(z.string(), typo),
  nothing: z.array(z.string()),
});

export interface RelevanceQuestion {
  kind: QuestionKind | 'nothing';
  text: string;
  /** Addresses, a section with its anchor; none for what must find nothing. */
  expected: string[];
  /** What *Bedoelde u …?* must offer. */
  meant?: string;
}

export interface Judged extends RelevanceQuestion {
  /** The place of the first expected result, from 1; nothing where it is not among the first three. */
  rank?: number;
  /** The first three addresses, with the sections of each. */
  given: string[];
  offered?: string;
}

/** What a search gives for a question: pages in order, each as its address and those of its sections. */
export type Searcher = (text: string) => Promise<{ pages: string[][]; correction?: string }>;

/** The relevance set of a language. Names of pages become addresses; one that does not exist is an error. */
export function readRelevanceSet(language: Language): RelevanceQuestion[] {
  const set = relevanceSet.parse(parse(readFileSync(`tests/search/${language}.yaml`, 'utf8')));
  const addresses = (names: string) => names.split(/\s+/).map((name) => addressOf(name, language));
  const plain = kinds.flatMap((kind) =>
    kind === 'typos'
      ? []
      : Object.entries(set[kind]).map(([text, names]) => ({
          kind,
          text,
          expected: addresses(names),
        })),
  );
  const typos = Object.entries(set.typos).map(([text, [meant, names]]) => ({
    kind: 'typos' as const,
    text,
    meant,
    expected: addresses(names),
  }));
  const nothing = set.nothing.map((text) => ({ kind: 'nothing' as const, text, expected: [] }));
  return [...plain, ...typos, ...nothing];
}

/** Asks one question, as a reader would: who is offered a correction, takes it. */
export async function judge(question: RelevanceQuestion, search: Searcher): Promise<Judged> {
  let answer = await search(question.text);
  const offered = answer.correction;
  if (question.kind === 'typos' && offered !== undefined) answer = await search(offered);
  const given = answer.pages.slice(0, 3);
  const rank = given.findIndex((page) => question.expected.some((one) => page.includes(one))) + 1;
  return {
    ...question,
    ...(rank > 0 && { rank }),
    given: given.flat(),
    ...(offered !== undefined && { offered }),
  };
}

/** Our own search, on the built index. */
export function ours(engine: SearchEngine): Searcher {
  return async (text) => {
    const { pages, correction } = await engine.search({ text, filters: {} }, { limit: 3 });
    return {
      pages: pages.map(({ url, sections }) => [url, ...sections.map(({ url }) => url)]),
      ...(correction !== undefined && { correction }),
    };
  };
}

/** Recall within the first three, and the mean of 1/rank (MRR), over questions that have an answer. */
export function scored(judged: readonly Judged[]): { recall: number; mrr: number } {
  const asked = judged.filter(({ expected }) => expected.length > 0);
  const sum = (value: (one: Judged) => number) =>
    asked.reduce((total, one) => total + value(one), 0) / asked.length;
  return {
    recall: sum(({ rank }) => (rank ? 1 : 0)),
    mrr: sum(({ rank }) => (rank ? 1 / rank : 0)),
  };
}

function addressOf(name: string, language: Language): string {
  const [key, id] = name.split('#');
  const page = model.pages.find((page) => page.key === key && page.language === language);
  if (!page) throw new Error(`tests/search/${language}.yaml: there is no page ${name}`);
  const listed = page.role === 'glossary' ? model.localized[language].glossary : [];
  const ids = [...page.sections, ...listed].map(({ id }) => id);
  if (id !== undefined && !ids.includes(id)) {
    throw new Error(`tests/search/${language}.yaml: there is no section ${name}`);
  }
  return href(page.path) + (id === undefined ? '' : `#${id}`);
}
