import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cardOf, cardsOf, picturesOf, shapes } from '../../src/outputs/cards/card-of.ts';
import { build } from '../../src/publication/build.ts';
import { absolute } from '../../src/publication/urls.ts';
import { readContent } from '../support/content.ts';
import { dist, filesBelow, meta, readPages } from '../support/dist.ts';

const model = build(await readContent());
const pages = await readPages();
const pictures = cardsOf(model.pages).flatMap(picturesOf);
const fileOf = (path: string) => join(dist, path);

test('the pictures that are made are those of pages, quotes, numbers and figures: no more, no less', async () => {
  const made = (await filesBelow(dist)).filter((file) => file.startsWith('cards/'));
  expect(made.map((file) => `/${file}`)).toEqual(pictures.map(({ path }) => path).sort());
});

test('each is a PNG of its size and at most 100 kB', () => {
  const faults = pictures.flatMap(({ path, shape }) => {
    if (!existsSync(fileOf(path))) return [`${path} is missing`];
    const png = readFileSync(fileOf(path));
    const { width, height } = shapes[shape];
    const right =
      png.subarray(0, 8).equals(Buffer.from([0x89, 80, 78, 71, 13, 10, 26, 10])) &&
      png.readUInt32BE(16) === width &&
      png.readUInt32BE(20) === height;
    return right && statSync(fileOf(path)).size <= 100_000 ? [] : [`${path}: ${png.length} bytes`];
  });
  expect(faults).toEqual([]);
});

describe('the head of every page', () => {
  test.each(model.pages.map((page) => [page.path, page] as const))(
    '%s names its card, with size, type and what it says',
    (path, page) => {
      const card = cardOf(page);
      const document = pages.find((built) => built.path === path)?.document;
      if (!document) throw new Error(`${path} was not built`);
      const said = (name: string) => meta(document, name);
      expect([
        said('og:image'),
        said('og:image:type'),
        said('og:image:width'),
        said('og:image:height'),
        said('og:image:alt'),
      ]).toEqual([absolute(card.paths.wide), 'image/png', '1200', '630', card.alt]);
      expect(card.alt).toContain(page.title);
      expect(document.querySelectorAll('meta[property="og:image"]')).toHaveLength(1);
    },
  );
});
