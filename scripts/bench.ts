/**
 * Measures what the project promises, on this machine: `npm run bench` for the build, `npm run bench -- search` for the
 * search, `-- check` for the check of the content, `-- cards` for the social cards; numbers of chapters (of cards) may
 * follow, as in `npm run bench -- search 20 200 1000`. Figures are printed, never tested: machines differ.
 */
import { availableParallelism } from 'node:os';
import { benchBuild } from './bench/build.ts';
import { benchCards } from './bench/cards.ts';
import { benchCheck } from './bench/check.ts';
import { benchSearch } from './bench/search.ts';
import { NextStep, runCommand } from './command.mjs';

const subjects = {
  build: benchBuild,
  search: benchSearch,
  check: benchCheck,
  cards: benchCards,
} as const;

if (import.meta.main) await runCommand(() => bench(process.argv.slice(2)));

async function bench(args: string[]): Promise<void> {
  const sizes = args.map(Number).filter((size) => size > 0);
  const [subject = 'build'] = args.filter((argument) => !(Number(argument) > 0));
  if (!isSubject(subject)) {
    const known = Object.keys(subjects).join(', ');
    throw new NextStep(`There is nothing named “${subject}” to measure. There is: ${known}.`);
  }
  console.log(`${availableParallelism()} cores, Node ${process.version}\n`);
  await subjects[subject](sizes);
}

function isSubject(name: string): name is keyof typeof subjects {
  return Object.hasOwn(subjects, name);
}
