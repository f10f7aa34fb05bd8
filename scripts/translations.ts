/**
 * What awaits a translator, section by section, with the change of the source word by word: `npm run translations`.
 * `--json` prints it for machines. Exit code 0 also where translations are behind: that is no error.
 */
import { parseArgs } from 'node:util';
import { readCorpusOrThrow } from '../src/editors/check/content-error.ts';
import { formatWorklist } from '../src/editors/translation/report.ts';
import { buildWorklist } from '../src/editors/translation/worklist.ts';
import { runCommand } from './command.mjs';

await runCommand(async () => {
  const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
  const root = process.cwd();
  const { texts } = await readCorpusOrThrow(root);
  const tasks = await buildWorklist(root, texts);
  console.log(
    values.json ? JSON.stringify(tasks, null, 2) : formatWorklist(tasks, process.stdout.isTTY),
  );
});
