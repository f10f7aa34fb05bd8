import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/browser.ts';
import { site } from '../../src/site.ts';
import { dist } from './dist.ts';
import { serve } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where test files connect to the one browser. */
    browser: string;
    /** The origin of the one server of `dist/`. */
    origin: string;
  }
}

/** No sandbox, as tests may run as root; and nothing of the browser's own on the network. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts one browser, and one server of the built site, for all test files. Both stop when the tests are done. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`There is no built site in ${dist}. Run “npm test”, or first “npm run build”.`);
  }
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('No browser was found. Run “npm test”, or set CHROME_PATH.');
  const [server, browser] = await Promise.all([
    serve(dist, site.base),
    chromium.launchServer({ executablePath, args: flags, host: '127.0.0.1' }),
  ]);
  provide('browser', browser.wsEndpoint());
  provide('origin', server.origin);
  return async () => {
    await browser.close();
    await server.close();
  };
}
