import { expect, test } from 'vitest';
import { stringsOf } from '../../src/i18n/strings.ts';
import { inTabs, openSite } from '../support/browser.ts';
import { pageOf } from '../support/publication.ts';

const site = await openSite();
const strings = stringsOf('nl');

const visits = [
  ['home', '/'],
  ['an overview', pageOf('whitepaper/index').path],
  ['a chapter', pageOf('whitepaper/bereikbaar-blijven').path],
  ['an ambition', pageOf('vision/reachable').path],
  ['a guide', pageOf('guidance/reachable').path],
  ['the sources', pageOf('pages/sources').path],
  ['the English home', '/en/'],
  ['results of a search', `${pageOf('pages/search').path}?q=overheid`],
  ['the 404', '/404.html'],
] as const;

test('no kind of page asks anything of another origin, to its very end', async () => {
  const origin = new URL(site.url('/')).origin;
  const asked = await inTabs(
    site,
    visits,
    async ([name, path], { page, requests }) => {
      requests.length = 0;
      await page.goto(site.url(path));
      await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight);
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await page.waitForLoadState('networkidle');
      const elsewhere = requests.filter(
        (url) => !url.startsWith('blob:') && new URL(url).origin !== origin,
      );
      return { name, count: requests.length, elsewhere };
    },
    // Without the page's own policy, which would stop such a request before it is seen.
    { bypassCSP: true },
  );
  expect(asked.map(({ name }) => name)).toEqual(visits.map(([name]) => name));
  expect(asked.filter(({ count }) => count < 2)).toEqual([]);
  expect(asked.filter(({ elsewhere }) => elsewhere.length > 0)).toEqual([]);
});

test('the first view of a chapter takes no more than 8 requests', async () => {
  const { page, requests } = await site.open(pageOf('whitepaper/loketdenken').path);
  await page.waitForLoadState('networkidle');
  expect(requests.length, requests.join('\n')).toBeLessThanOrEqual(8);
});

test('no page leaves a cookie, or anything in the storage', async () => {
  const { page } = await site.open('/');
  for (const [, path] of visits) {
    await page.goto(site.url(path));
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  }
  expect(await page.context().cookies()).toEqual([]);
});

test('an address that is not there answers 404, in words and with ways on', async () => {
  const { page } = await site.open('/');
  const answer = await page.goto(site.url('/is-er-niet/nergens/'));
  expect(answer?.status()).toBe(404);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
    pageOf('pages/not-found').title,
  );
  expect(
    await page
      .getByRole('main')
      .getByRole('searchbox', { name: strings.finding.searchIn })
      .isVisible(),
  ).toBe(true);
  expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(3);
});
