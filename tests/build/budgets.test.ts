import { expect, test } from 'vitest';
import { openFirstViewMeter } from '../../src/editors/review/first-view.ts';
import { site } from '../../src/site.ts';
import { dist, faultsOn, readPages } from '../support/dist.ts';

const pages = await readPages();
const { firstView, weigh } = openFirstViewMeter(dist, site.base);
const chapters = pages.filter(({ path }) => /^\/whitepaper\/[^/]+\/$/.test(path));

test('there are six chapters to weigh', () => {
  expect(chapters).toHaveLength(6);
});

test('the first view of a chapter is under 45 kB, over at most 8 requests', () => {
  expect(
    faultsOn(chapters, ({ file }) => {
      const files = firstView(file);
      const bytes = weigh(files);
      const list = files.map((file) => `${file} ${weigh([file])}`).join(', ');
      return [
        bytes >= 45_000 && `${bytes} bytes: ${list}`,
        files.length > 8 && `${files.length} requests: ${list}`,
      ];
    }),
  ).toEqual([]);
});

test('of that, less than 3 kB is JavaScript', () => {
  expect(
    faultsOn(chapters, ({ file }) => {
      const scripts = firstView(file).filter((file) => file.endsWith('.js'));
      const bytes = weigh(scripts);
      return [
        scripts.length === 0 && 'has no script: the count is wrong',
        bytes >= 3_000 && `${bytes} bytes: ${scripts.join(', ')}`,
      ];
    }),
  ).toEqual([]);
});

test('every page, of any kind, stays under 60 kB and 3 kB of JavaScript', () => {
  expect(
    faultsOn(pages, ({ file }) => {
      const files = firstView(file);
      const scripts = files.filter((file) => file.endsWith('.js'));
      return [
        weigh(files) >= 60_000 && `${weigh(files)} bytes`,
        weigh(scripts) >= 3_000 && `${weigh(scripts)} bytes of JavaScript`,
      ];
    }),
  ).toEqual([]);
});
