import ogs from 'open-graph-scraper';
import { afterAll, describe, expect, test } from 'vitest';
import { cardOf, cardSize } from '../../src/outputs/cards/card-of.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { absolute, notFoundPath } from '../../src/publication/urls.ts';
import { site } from '../../src/site.ts';
import { dist } from '../support/dist.ts';
import { model } from '../support/publication.ts';
import { serve } from '../support/server.ts';

/** What a network reads when a link is pasted: by a reader that is not ours, over HTTP, from every page of the model. */
const server = await serve(dist, site.base);
afterAll(() => server.close());

/** An address on the site's public origin, on the server of this test. */
const here = (address: string) => address.replace(site.origin, server.origin);

describe.each(model.pages.map((page) => [page.path, page] as const))('%s', (path, page) => {
  test('is read as the model says', async () => {
    const { result } = await ogs({
      url: server.url(path),
      fetchOptions: { headers: { 'user-agent': 'LinkedInBot/1.0' } },
    });
    const card = cardOf(page);
    expect(result).toMatchObject({
      success: true,
      ogTitle: page.title,
      ogDescription: page.description,
      ogUrl: page.canonical,
      ogSiteName: site.name,
      ogType: page.role ? 'website' : 'article',
      ogLocale: stringsOf(page.language).locale,
      ogImage: [
        {
          url: absolute(card.paths.wide),
          type: 'image/png',
          width: String(cardSize.width),
          height: String(cardSize.height),
          alt: card.alt,
        },
      ],
      twitterCard: 'summary_large_image',
      charset: 'utf-8',
    });
    expect(result.ogLocaleAlternate).toEqual(
      page.alternates.length > 1
        ? page.alternates
            .filter(({ language }) => language !== page.language)
            .map(({ language }) => stringsOf(language).locale)
            .join()
        : undefined,
    );
    expect(result.articlePublishedTime).toBe(page.role ? undefined : page.published);
    expect(result.articleModifiedTime).toBe(page.role ? undefined : page.updated);
    expect(result.articleSection).toBe(page.role ? undefined : page.publication?.label);
  });

  test('its picture is there, of the type and size that it says', async () => {
    const { result } = await ogs({ url: server.url(path) });
    const [image] = result.ogImage ?? [];
    const response = await fetch(here(image?.url ?? ''));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(image?.type);
    const png = Buffer.from(await response.arrayBuffer());
    // https://www.w3.org/TR/png/#11IHDR
    expect(png.toString('latin1', 0, 8)).toBe('\x89PNG\r\n\x1a\n');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String)).toEqual([
      image?.width,
      image?.height,
    ]);
  });
});

test('the address that each page names is the one that answers', async () => {
  const canonicals = model.pages
    .filter(({ path }) => path !== notFoundPath)
    .map(({ canonical }) => canonical);
  const answers = await Promise.all(
    canonicals.map(async (address) => (await fetch(here(address))).status),
  );
  expect(answers.filter((status) => status !== 200)).toEqual([]);
});
