/** Runs every damaged file through the check, where `npm test` runs some: `npm run test:fuzz`. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './astro.ts';

const require = createRequire(import.meta.url);
const entry = join(dirname(require.resolve('vitest/package.json')), 'vitest.mjs');
spawn(process.execPath, [entry, 'run', '--project', 'unit', 'tests/unit/check/fuzz'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FUZZ: 'all' },
}).on('exit', (code) => (process.exitCode = code ?? 1));
