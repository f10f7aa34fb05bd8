import { Resvg } from '@resvg/resvg-js';
import readQr from 'jsqr';
import { describe, expect, test } from 'vitest';
import { qrCode } from '../../../../src/outputs/cards/qr-code.ts';
import { shareKitOf } from '../../../../src/outputs/cards/share-kit.ts';
import { build } from '../../../../src/publication/build.ts';
import { languages } from '../../../../src/site.ts';
import { readContent } from '../../../support/content.ts';

const model = build(await readContent());

describe('the share kit', () => {
  test.each(languages)('holds every text and piece of every publication in %s', (language) => {
    const kit = shareKitOf(model, language);
    const own = model.pages.filter((page) => page.language === language && page.publication);
    expect(kit.flatMap(({ items }) => items.map(({ path }) => path))).toEqual(
      own.map(({ path }) => path),
    );
    expect(kit.flatMap(({ pieces }) => pieces)).toHaveLength(
      own.flatMap(({ pieces }) => pieces).length,
    );
  });

  test('has words in both languages, the own one first, each with the address of its own page', () => {
    const item = shareKitOf(model, 'nl')
      .flatMap(({ items }) => items)
      .find(({ path }) => path === '/whitepaper/loketdenken/');
    expect(item?.texts.map(({ language }) => language)).toEqual(['nl', 'en']);
    expect(item?.texts[0]?.text).toMatch(/^Loketdenken\. .+\nhttps:.+\/whitepaper\/loketdenken\/$/);
    expect(item?.texts[1]?.text).toMatch(/\/en\/whitepaper\/.+\/$/);
  });

  test('gives a quote with who said it, and never without', () => {
    const quotes = languages
      .flatMap((language) => shareKitOf(model, language))
      .flatMap(({ pieces }) => pieces)
      .filter(({ card }) => card.design === 'quote');
    expect(quotes.length).toBeGreaterThan(5);
    for (const { texts } of quotes) {
      for (const { text } of texts) expect(text).toMatch(/^‘.+’ – .+\nhttps:\/\/.+#[a-z-]+$/);
    }
  });
});

describe('a QR code', () => {
  test.each(model.pages.filter(({ kind }) => kind === 'publication').map((page) => page.canonical))(
    'leads to %s, as a scanner reads it',
    (url) => {
      const svg = qrCode(url);
      const image = new Resvg(svg, { fitTo: { mode: 'width', value: 400 } }).render();
      const read = readQr(new Uint8ClampedArray(image.pixels), image.width, image.height);
      expect(read?.data).toBe(url);
    },
  );
});
