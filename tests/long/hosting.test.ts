import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compressSite } from '../../src/outputs/hosting/compress.ts';
import { headersOf } from '../../src/outputs/hosting/headers.ts';
import { inTabs, openServed } from '../support/browser.ts';
import { dist, filesBelow, readPages } from '../support/dist.ts';
import { startWebServer, webServers } from '../support/web-servers.ts';

/** Every page and every file of the built site, compressed, on the web servers that it has a configuration for. */
const folder = mkdtempSync(join(tmpdir(), 'compressed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
cpSync(realpathSync(dist), folder, { recursive: true });
await compressSite(folder);

const pages = await readPages();
const others = (await filesBelow(dist)).filter((file) => !/^(_|\.hosting\/)|\.html$/.test(file));

describe.each(webServers)('%s', async (program) => {
  const site = await openServed(startWebServer(program, { site: folder }));

  test('no page breaks a policy or asks anybody else', async () => {
    const found = await inTabs(site, pages, async ({ path }, { page, problems }) => {
      await page.goto(site.url(path), { waitUntil: 'networkidle' });
      return problems.splice(0).map((problem) => `${path}: ${problem}`);
    });
    expect(found.flat()).toEqual([]);
  });

  test('every file has the headers of its kind', async () => {
    const wrong: string[] = [];
    for (const path of [...pages.map(({ path }) => path), ...others.map((file) => `/${file}`)]) {
      const answer = await fetch(site.url(path), { method: 'HEAD' });
      if (answer.status !== 200) wrong.push(`${path}: ${answer.status}`);
      for (const [name, value] of Object.entries(headersOf(path))) {
        if (answer.headers.get(name) !== value) wrong.push(`${path}: ${name}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
