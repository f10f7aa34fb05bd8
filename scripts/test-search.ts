/**
 * Asks the search every question of `tests/search/`, of the built site: `npm run test:search`. Prints how often the page
 * or section that belongs there is among the first three (recall@3), the mean of 1/rank (MRR), every miss, and what
 * Pagefind as it comes makes of the same questions. Exit code 1 below the bar of `tests/build/search.test.ts`.
 */
import { join } from 'node:path';
import { languages } from '../src/site.ts';
import { plainSearch } from '../tests/support/plain-search.ts';
import {
  bar,
  judge,
  kinds,
  ours,
  readRelevanceSet,
  scored,
  type Judged,
  type Searcher,
} from '../tests/support/relevance.ts';
import { openBuiltSearch } from '../tests/support/search-engine.ts';
import { root } from './astro.ts';
import { buildQuietly } from './build.ts';
import { runCommand } from './command.mjs';

if (import.meta.main) await runCommand(report);

async function report(): Promise<void> {
  await buildQuietly();
  const site = join(root, 'dist');
  const plain = await plainSearch(site);
  for (const language of languages) {
    const search = await openBuiltSearch(site, language);
    const mine = await judgeAll(language, ours(search.engine));
    const theirs = await judgeAll(language, await plain.in(language));
    await search.close();
    console.log(`\n${tableOf(language, mine, theirs)}\n`);
    const misses = mine.filter(isMissed);
    for (const miss of misses) console.log(inWords(miss));
    const falseHits = misses.some(({ kind }) => kind === 'nothing');
    if (falseHits || scored(mine).recall < bar) process.exitCode = 1;
  }
  await plain.close();
}

async function judgeAll(language: (typeof languages)[number], search: Searcher): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const question of readRelevanceSet(language)) judged.push(await judge(question, search));
  return judged;
}

function tableOf(language: string, mine: Judged[], theirs: Judged[]): string {
  const row = (...cells: string[]) =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(12) : cell.padStart(9))).join(' ');
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const figures = (name: string, pick: (one: Judged) => boolean) => {
    const [own, other] = [scored(mine.filter(pick)), scored(theirs.filter(pick))];
    const count = String(mine.filter(pick).length);
    return row(
      name,
      count,
      percent(own.recall),
      own.mrr.toFixed(2),
      percent(other.recall),
      other.mrr.toFixed(2),
    );
  };
  const falseHits = (judged: Judged[]) =>
    String(judged.filter(({ kind, given }) => kind === 'nothing' && given.length > 0).length);
  const nothing = String(mine.filter(({ kind }) => kind === 'nothing').length);
  return [
    row(language, 'questions', 'recall@3', 'MRR', 'Pagefind', 'MRR'),
    ...kinds
      .filter((kind) => mine.some((one) => one.kind === kind))
      .map((kind) => figures(kind, (one) => one.kind === kind)),
    figures('all', ({ kind }) => kind !== 'nothing'),
    row('false hits', nothing, falseHits(mine), '', falseHits(theirs), ''),
  ].join('\n');
}

function isMissed({ kind, rank, given, meant, offered }: Judged): boolean {
  if (kind === 'nothing') return given.length > 0;
  return rank === undefined || (meant !== undefined && offered !== meant);
}

function inWords({ kind, text, expected, given, meant, offered }: Judged): string {
  const lines = [
    `✗ ${kind}: ${text}`,
    `  expected ${expected.join(' or ') || 'nothing'}`,
    `  found    ${given.join(' ') || 'nothing'}`,
  ];
  if (meant !== undefined) lines.push(`  offered  ${offered ?? 'nothing'}, for ${meant}`);
  return lines.join('\n');
}
