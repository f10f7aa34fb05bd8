import { extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersOf } from '../../src/outputs/hosting/headers.ts';
import { openServed } from '../support/browser.ts';
import { dist, filesBelow, readPages } from '../support/dist.ts';
import { model } from '../support/publication.ts';
import { startWebServer, webServers } from '../support/web-servers.ts';

const pages = await readPages();

/** One page of each kind: of each kind of text, of each role, and of each kind of piece, in each language. */
const kinds = new Map([
  ...model.pages.map(({ language, kind, role, path }) => [
    `${language} ${kind} ${role ?? ''}`,
    path,
  ]),
  ...pages
    .filter(({ piece }) => piece)
    .map(({ path }) => [`piece ${path.split('/').at(-3)}`, path]),
] as [string, string][]);

/** One file of each kind, by the end of its name and the folder that it stands in. */
const files = new Map(
  (await filesBelow(dist))
    .filter((file) => !/^(_|\.hosting\/)/.test(file))
    .map((file) => [`${file.split('/')[0]} ${extname(file)}`, `/${file}`]),
);

/** Each kind of page on one of the servers: `tests/long/hosting` asks every page of both. */
const own = (program: (typeof webServers)[number]) =>
  [...kinds].filter((_, index) => webServers[index % webServers.length] === program);

describe.each(webServers)('%s', async (program) => {
  const site = await openServed(startWebServer(program));
  const { page, problems } = await site.openTab();

  test.each(own(program))('%s: its page breaks no policy and asks nobody else', async (_, path) => {
    await page.goto(site.url(path), { waitUntil: 'networkidle' });
    expect(problems.splice(0)).toEqual([]);
  });

  test('search runs under the policy', async () => {
    await page.goto(site.url('/'));
    await page.keyboard.press('/');
    await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('loket');
    await page.getByRole('dialog').getByRole('link').first().waitFor();
    expect(problems).toEqual([]);
  });

  test.each([...files])('%s: its file has the headers of its kind', async (_, path) => {
    const asked = path.replace(/index\.html$/, '');
    const answer = await fetch(site.url(asked), { method: 'HEAD', redirect: 'manual' });
    if (answer.status === 302) return;
    expect(answer.status).toBe(200);
    for (const [name, value] of Object.entries(headersOf(asked))) {
      expect(answer.headers.get(name), name).toBe(value);
    }
  });
});
