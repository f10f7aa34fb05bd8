/**
 * What awaits a translator, section by section, with the change of the source word by word: `npm run translations`.
 * `--json` prints it for machines. Exit code 0 also where translations are behind: that is no error.
 */
import { parseArgs } from 'node:util';
import { readableCorpus } from '../src/editors/check/content-error.ts';
import { toTable } from '../src/editors/translation/report.ts';
import { worklist } from '../src/editors/translation/worklist.ts';
import { run } from './command.mjs';

await run(async () => {
  const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
  const root = process.cwd();
  const { texts } = await readableCorpus(root);
  const tasks = await worklist(root, texts);
  console.log(values.json ? JSON.stringify(tasks, null, 2) : toTable(tasks, process.stdout.isTTY));
});
