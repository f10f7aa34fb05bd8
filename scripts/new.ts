/**
 * Makes a new text, source or term, as a draft, in every language: `npm run new`. It asks what it needs to know; arguments
 * answer beforehand, and without a terminal they have to: `npm run new -- chapter --title "…" --after loketdenken`.
 * All of it is made or, with exit code 1, nothing.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { outlineFile } from '../src/editors/check/corpus.ts';
import { suggest } from '../src/editors/check/suggestion.ts';
import { parseOutline } from '../src/content/outline.ts';
import type { Outline } from '../src/content/schemas/outline.ts';
import { promptForOptions } from '../src/editors/new/interview.ts';
import {
  kindNames,
  parseKind,
  newKinds,
  optionHelp,
  optionsOf,
  UsageError,
  type NewOptions,
  type OptionName,
} from '../src/editors/new/kinds.ts';
import { makeNew } from '../src/editors/new/make.ts';
import { formatNextSteps } from '../src/editors/new/next-steps.ts';
import { root } from './astro.ts';
import { NextStep, runCommand } from './command.mjs';
import { getToday } from './today.ts';

await runCommand(async () => {
  try {
    const given = wishIn(process.argv.slice(2));
    const wish = process.stdin.isTTY ? await interviewed(given) : complete(given);
    console.log(`\n${formatNextSteps(await makeNew(root, wish, getToday()))}`);
  } catch (error) {
    throw error instanceof UsageError ? new NextStep(error.message) : error;
  }
});

function wishIn(args: string[]): Partial<NewOptions> {
  const { values, positionals } = parse(args);
  const [word, ...more] = positionals;
  if (more.length > 0) {
    throw new UsageError(
      `“${more[0]}” is te veel. Zet een titel tussen aanhalingstekens.\n\n${usage()}`,
    );
  }
  if (word === undefined) return values;
  const kind = parseKind(word);
  if (kind) return { ...values, kind };
  const words = newKinds.flatMap((one) => [one, kindNames[one].name]);
  throw new UsageError(`“${word}” is niet te maken. ${suggest(word, words, '')}\n\n${usage()}`);
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: Object.fromEntries(
        optionNames().map((option) => [option, { type: 'string' as const }]),
      ) as Record<OptionName, { type: 'string' }>,
    });
  } catch (error) {
    const problem = error instanceof Error && 'code' in error ? explained(error.code, args) : '';
    throw new UsageError(`${problem}\n\n${usage()}`);
  }
}

function explained(code: unknown, args: string[]): string {
  if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return 'Achter elke optie hoort een waarde: --title "Loketdenken".';
  }
  const known = optionNames().map((name) => `--${name}`);
  const strange = args.find(
    (arg) => arg.startsWith('-') && !known.includes(arg.split('=')[0] ?? ''),
  );
  return `${strange ?? ''} bestaat niet. ${suggest(strange ?? '', known, '')}`.trim();
}

/** Asks only what is missing: who says it all is asked nothing. */
async function interviewed(given: Partial<NewOptions>): Promise<NewOptions> {
  if (given.kind && given.title !== undefined) return { ...given, kind: given.kind };
  const terminal = { input: process.stdin, output: process.stdout };
  return promptForOptions(given, await readOutline(), terminal);
}

async function readOutline(): Promise<Outline> {
  try {
    return parseOutline(await readFile(join(root, outlineFile), 'utf8'));
  } catch {
    throw new UsageError(
      `${outlineFile} is niet te lezen. Draai npm run check:content en herstel dat eerst.`,
    );
  }
}

function complete(given: Partial<NewOptions>): NewOptions {
  if (given.kind) return { ...given, kind: given.kind };
  throw new UsageError(`Zeg wat u wilt maken: hier kan niemand het u vragen.\n\n${usage()}`);
}

function optionNames(): OptionName[] {
  return [...new Set(Object.values(optionsOf).flat())];
}

function usage(): string {
  const width = Math.max(...optionNames().map((name) => name.length)) + 4;
  return [
    'Zo roept u dit aan: npm run new, of npm run new -- <soort> --title "…" [opties]',
    '',
    'Soorten:',
    ...newKinds.map(
      (kind) => `  ${kind.padEnd(width)}${kindNames[kind].name}: ${kindNames[kind].about}`,
    ),
    '',
    'Opties:',
    ...optionNames().map((name) => `  --${name.padEnd(width - 2)}${optionHelp[name]}`),
  ].join('\n');
}
