/**
 * Releases an edition: `npm run release -- 2026.2`. Checks the content, stamps the edition, and enters every new address
 * and anchor in the register. Names known leaks in the packages, and writes a bill of materials to go with the release.
 * `--dry-run` says what it would do and writes nothing. Exit code 1 where it refuses.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { withLock } from '../src/runtime/transaction.ts';
import { listAddresses, listShortAddresses } from '../src/editors/check/addresses.ts';
import { findErrors } from '../src/editors/check/check.ts';
import { outlineFile, readCorpus, registerFile } from '../src/editors/check/corpus.ts';
import { toReportedDiagnostics } from '../src/editors/check/reported-diagnostic.ts';
import { toTerminal } from '../src/editors/check/report/terminal.ts';
import { grow, registerText, type Growth } from '../src/content/register.ts';
import { isNewer, withEdition, withLine } from '../src/publication/release.ts';
import { edition as editionSchema } from '../src/content/schemas/outline.ts';
import { runAudit } from './release/audit.ts';
import { makeBillOfMaterials } from './release/bill-of-materials.ts';
import { getCommandName } from './build.ts';
import { NextStep, runCommand } from './command.mjs';

const usage = 'npm run release -- 2026.2 [--dry-run]';
const changelog = 'CHANGELOG.md';
const siteName = 'dienstverlening-2020';
const root = process.cwd();

await runCommand(async () => {
  const { edition, dryRun } = argumentsOf(process.argv.slice(2));
  // A build that runs meanwhile would take the one file old and the other new.
  const options = { command: getCommandName(), say: console.error };
  await withLock(root, options, () => release(edition, dryRun));
});

async function release(edition: string, dryRun: boolean): Promise<void> {
  const corpus = await readCorpus(root);
  const { outline, register = {}, texts } = corpus;
  const first = Object.keys(register).length === 0;
  if (outline && !isNewer(edition, outline.edition) && !(first && edition === outline.edition)) {
    throw new NextStep(
      `Editie ${edition} volgt niet op ${outline.edition}, de laatste. Kies een hoger nummer.`,
    );
  }
  const errors = toReportedDiagnostics('error', findErrors(corpus), corpus.textFiles);
  if (errors.length > 0) {
    throw new NextStep(`${toTerminal(errors)}\nEr is niets uitgegeven. Herstel dit eerst.`);
  }
  const growth = grow(register, [...listAddresses(texts), ...listShortAddresses(corpus)], edition);
  console.log(inWords(edition, growth));
  const leaks = (await runAudit()).map((line) => `  [ ] ${line}`).join('\n');
  if (dryRun) {
    console.log(`\nNa te gaan:\n${leaks}\n\nDit was een proef: er is niets geschreven.`);
    return;
  }
  const bill = `.cache/release/${siteName}-${edition}.cdx.json`;
  // All are made before one is written: a release that fails half-way could not be tried again.
  const written = {
    [outlineFile]: withEdition(await read(outlineFile), edition),
    [changelog]: withLine(await read(changelog), lineFor(edition, growth)),
    [registerFile]: registerText(growth.register),
    [bill]: await makeBillOfMaterials(siteName, edition),
  };
  await mkdir(dirname(join(root, bill)), { recursive: true });
  for (const [file, text] of Object.entries(written)) await writeFile(join(root, file), text);
  console.log(`
Geschreven: ${outlineFile}, ${registerFile} en ${changelog}. Kijk ze na met git diff, en dan:
  git commit --all --message "Release edition ${edition}"
  git tag --annotate editie-${edition} --message "Edition ${edition}"
  git push --follow-tags

Na te gaan:
${leaks}
  [ ] Voeg bij de release op uw forge de stuklijst van de software: ${bill}`);
}

function read(file: string): Promise<string> {
  return readFile(join(root, file), 'utf8');
}

function inWords(edition: string, { addresses, anchors }: Growth): string {
  const list = [...addresses, ...anchors].map((one) => `  + ${one}`);
  return [
    ...list,
    `Editie ${edition}: ${addresses.length} nieuwe adressen en ${anchors.length} nieuwe ankers in het register.`,
  ].join('\n');
}

function lineFor(edition: string, { addresses, anchors }: Growth): string {
  return `- Edition ${edition} of the texts: ${addresses.length} new addresses and ${anchors.length} new anchors are permanent from now on.`;
}

function argumentsOf(args: string[]): { edition: string; dryRun: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' } },
    });
    const [edition, ...more] = positionals;
    if (more.length > 0 || !editionSchema.safeParse(edition).success) {
      throw new Error('Noem één editie, zoals 2026.2');
    }
    return { edition: String(edition), dryRun: values['dry-run'] ?? false };
  } catch (error) {
    const problem = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new NextStep(`${problem}.\nZo roept u dit aan: ${usage}`);
  }
}
