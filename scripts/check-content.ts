/**
 * Checks the content: `npm run check:content`, for some files `npm run check -- content/nl/pages/about.mdx`, for what
 * changed `npm run check -- --changed`. `--json` and `--format github|gitlab` are for machines. Exit code 1 where there
 * is an error; advice changes nothing.
 */
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { changedFiles } from '../src/editors/check/changed-files.ts';
import { inspect } from '../src/editors/check/inspect.ts';
import { isReportFormat, reports, type ReportFormat } from '../src/editors/check/report/reports.ts';
import { root } from './astro.ts';
import { NextStep, runCommand } from './command.mjs';

if (import.meta.main) await runCommand(() => checkFiles(process.argv.slice(2)));

/** @param args - as on a command line. */
export async function checkFiles(args: string[]): Promise<void> {
  const { files, format } = await readArguments(args);
  const { diagnostics, elsewhere } = await inspect(root, files);
  console.log(reports[format](diagnostics));
  if (format === 'terminal' && elsewhere.length > 0) {
    const places = new Set(elsewhere.map(({ file }) => file)).size;
    console.log(
      `In ${places === 1 ? '1 ander bestand' : `${places} andere bestanden`}: ` +
        `${elsewhere.length === 1 ? '1 fout' : `${elsewhere.length} fouten`}. Zie npm run check:content.`,
    );
  }
  if (diagnostics.some(({ level }) => level === 'error')) process.exitCode = 1;
}

async function readArguments(
  args: string[],
): Promise<{ files: string[] | undefined; format: ReportFormat }> {
  const { values, positionals } = parse(args);
  const format = values.json ? 'json' : (values.format ?? 'terminal');
  if (!isReportFormat(format)) {
    throw new NextStep(
      `--format is ${Object.keys(reports).join(', ')}; “${format}” is er geen van.`,
    );
  }
  const named = positionals.map(fromRoot);
  if (!values.changed && values.base === undefined) {
    return { files: named.length > 0 ? named : undefined, format };
  }
  try {
    return { files: [...named, ...(await changedFiles(root, values.base))], format };
  } catch (error) {
    throw new NextStep(error instanceof Error ? error.message : String(error));
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        changed: { type: 'boolean' },
        base: { type: 'string' },
        json: { type: 'boolean' },
        format: { type: 'string' },
      },
    });
  } catch {
    throw new NextStep(
      'Gebruik: npm run check -- [bestand …] [--changed] [--base tak] [--json] [--format github|gitlab]',
    );
  }
}

/** A file as the rules name it, wherever the command was started. */
function fromRoot(name: string): string {
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), name);
  const file = existsSync(path) ? path : resolve(root, name);
  if (!existsSync(file)) throw new NextStep(`Het bestand ${name} is er niet.`);
  return relative(root, file).replaceAll('\\', '/');
}
