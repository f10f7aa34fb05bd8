/**
 * Says that a translation renders its source as it stands: `npm run translated -- FILE …`.
 * `--section ID` says it of one section; `--minor` says that the source's change asks for no other words.
 * Nothing is textFiles where a translation differs from its source in what must agree, or has an error of its own. Exit
 * code 1 then.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus } from '../src/editors/check/corpus.ts';
import type { Diagnostic } from '../src/editors/check/diagnostic.ts';
import { toReportedDiagnostics } from '../src/editors/check/reported-diagnostic.ts';
import { toTerminal } from '../src/editors/check/report/terminal.ts';
import { findRecordingErrors } from '../src/editors/translation/blockers.ts';
import {
  findDiagnosticsOfPair,
  pairTranslations,
  type TranslationPair,
} from '../src/editors/check/translation-pairs.ts';
import {
  updateRecord,
  writeRecord,
  type RecordOptions,
} from '../src/editors/translation/record.ts';
import { formatSection } from '../src/editors/check/section-names.ts';
import { NextStep, runCommand } from './command.mjs';
import { getToday } from './today.ts';

const usage = 'npm run translated -- content/en/<map>/<naam>.mdx [--section <anker>] [--minor]';

await runCommand(async () => {
  const { files, recording } = argumentsOf(process.argv.slice(2));
  const corpus = await readCorpus(process.cwd());
  const { texts, diagnostics, textFiles } = corpus;
  const report = (found: Diagnostic[]) =>
    toTerminal(toReportedDiagnostics('error', found, textFiles));
  const pairs = pairTranslations(texts);
  const asked = files.map((file) => pairOf(file, pairs, diagnostics, report));
  const hindrances = findRecordingErrors(asked, corpus);
  if (hindrances.length > 0) {
    throw new NextStep(
      `${report(hindrances)}\nEr is niets vastgelegd. Herstel dit eerst in de vertaling.`,
    );
  }
  for (const pair of asked) await record(pair, recording);
});

async function record(pair: TranslationPair, recording: RecordOptions): Promise<void> {
  const { file } = pair.translation;
  const { section } = recording;
  if (section !== undefined && !pair.states.some(({ id }) => id === section)) {
    const known = pair.states.map(({ id }) => id).join(', ');
    throw new NextStep(`${file} heeft geen sectie “${section}”. Er is: ${known}.`);
  }
  const { record, changed } = updateRecord(pair, recording);
  if (changed.length === 0) {
    console.log(`${file}: alles stond al vast.`);
    return;
  }
  const path = join(process.cwd(), file);
  await writeFile(path, writeRecord(await readFile(path, 'utf8'), record));
  console.log(`${file}: ${changed.map(formatSection).join(', ')}`);
}

function pairOf(
  file: string,
  pairs: TranslationPair[],
  diagnostics: Diagnostic[],
  report: (found: Diagnostic[]) => string,
): TranslationPair {
  const pair = pairs.find(({ translation }) => translation.file === file);
  if (pair) return pair;
  const unread = findDiagnosticsOfPair(file, diagnostics);
  if (unread.length > 0) throw new NextStep(report(unread));
  const source = pairs.find((other) => other.source.file === file);
  throw new NextStep(
    source
      ? `${file} is de tekst waaruit vertaald wordt. Noem de vertaling: ${source.translation.file}`
      : `${file} is geen vertaling van een tekst met dezelfde naam.\nZo roept u dit aan: ${usage}`,
  );
}

function argumentsOf(args: string[]): { files: string[]; recording: RecordOptions } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { section: { type: 'string' }, minor: { type: 'boolean' } },
    });
    if (positionals.length === 0) throw new Error('Er is geen bestand genoemd');
    const { section, minor } = values;
    return {
      files: positionals.map((file) => relative(process.cwd(), file).replaceAll('\\', '/')),
      recording: { today: getToday(), ...(section && { section }), ...(minor && { minor }) },
    };
  } catch (error) {
    const problem = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new NextStep(`${problem}.\nZo roept u dit aan: ${usage}`);
  }
}
