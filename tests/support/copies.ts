import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder for copies of the site. */
    copies: string;
  }
}

/** Makes the folder in which test files find copies of the site, and removes it when the tests are done. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'site-copies-')));
  provide('copies', folder);
  return () => rm(folder, { recursive: true, force: true });
}
