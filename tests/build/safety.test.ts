import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { strings } from '../../src/editors/preview/strings.ts';
import { attributes, dist, faultsOn, filesBelow, readPages } from '../support/dist.ts';

const pages = await readPages();

test('no page can load anything from another origin', () => {
  const loads = [
    ['[src]', 'src'],
    ['[srcset]', 'srcset'],
    ['[poster]', 'poster'],
    ['object', 'data'],
    ['link:not([rel=canonical], [rel=alternate])', 'href'],
    ['image, use', 'href'],
    ['form', 'action'],
  ] as const;
  expect(
    faultsOn(pages, ({ document }) => [
      ...loads
        .flatMap(([selector, name]) => attributes(document, selector, name))
        .map((address) => /^([a-z]+:)?\/\//i.test(address) && `loads ${address}`),
      ...[...document.querySelectorAll('iframe, object, embed, base')].map(
        (one) => `has a ${one.tagName}`,
      ),
    ]),
  ).toEqual([]);
});

test('no stylesheet can either', async () => {
  const sheets = (await filesBelow(dist)).filter((file) => /^assets\/.*\.css$/.test(file));
  expect(sheets.length).toBeGreaterThan(0);
  const loads = sheets.flatMap((file) => {
    const css = readFileSync(join(dist, file), 'utf8');
    return [...css.matchAll(/url\(\s*['"]?((?:[a-z]+:)?\/\/[^)'"]*)|@import[^;]*/gi)].map(
      ([found]) => `${file}: ${found}`,
    );
  });
  expect(loads).toEqual([]);
});

test('every page has a Content-Security-Policy that starts from nothing', () => {
  expect(
    faultsOn(pages, ({ document }) => {
      const policy = policyOf(document);
      return [
        policy['default-src']?.join() !== "'none'" && 'does not begin with default-src none',
        policy['base-uri']?.join() !== "'none'" && 'allows a base',
        policy['form-action']?.join() !== "'self'" && 'lets a form go elsewhere',
        ...Object.entries(policy).flatMap(([directive, sources]) =>
          sources.map(
            (source) =>
              (/^'unsafe-|^https?:|^\*/.test(source) ||
                (source === 'data:' && directive !== 'img-src') ||
                source === 'blob:') &&
              `${directive} allows ${source}`,
          ),
        ),
      ];
    }),
  ).toEqual([]);
});

test('WebAssembly may run on every page, as search opens on every page', () => {
  expect(
    faultsOn(pages, ({ document }) => [
      !policyOf(document)['script-src']?.includes("'wasm-unsafe-eval'") && 'does not allow it',
    ]),
  ).toEqual([]);
});

test('no page has styles or scripts written into it', () => {
  expect(
    faultsOn(pages, ({ document }) => [
      ...[...document.querySelectorAll('[style]')].map(
        (one) => `${one.tagName} has a style attribute`,
      ),
      ...[...document.querySelectorAll('style')].map(() => 'has a <style>'),
      ...[...document.querySelectorAll('script:not([src], [type="application/ld+json"])')].map(
        () => 'has an inline script',
      ),
      ...[...document.querySelectorAll('*')].flatMap((one) =>
        one
          .getAttributeNames()
          .filter((name) => name.startsWith('on'))
          .map((name) => `${one.tagName} has ${name}`),
      ),
      ...attributes(document, '[href^="javascript:"]', 'href'),
    ]),
  ).toEqual([]);
});

test('no file that is served names the machine that built it', async () => {
  const texts = (await filesBelow(dist)).filter(
    (file) => /\.(html|css|js|json|xml|svg|csv|txt)$/.test(file) && !file.startsWith('pagefind/'),
  );
  const named = texts.filter((file) =>
    readFileSync(join(dist, file), 'utf8').includes(process.cwd()),
  );
  expect(named).toEqual([]);
});

test('nothing of what editors see in dev is in the site: no bar, no mark, no word of it', async () => {
  const texts = (await filesBelow(dist)).filter((file) => /\.(html|css|js|json|xml)$/.test(file));
  const said = [
    strings.barLabel,
    strings.skipToBar,
    strings.blockedTitle,
    strings.draftExplained,
    'redactiebalk',
    'data-draft-mark',
    'editor-bar__',
  ];
  const found = texts.flatMap((file) => {
    const text = readFileSync(join(dist, file), 'utf8');
    return said.filter((words) => text.includes(words)).map((words) => `${file}: ${words}`);
  });
  expect(texts.some((file) => file.endsWith('.js'))).toBe(true);
  expect(found).toEqual([]);
});

/** Directive → sources, from the page's `<meta>`. */
function policyOf(document: Document): Record<string, string[]> {
  const [text = ''] = attributes(
    document,
    'meta[http-equiv="content-security-policy" i]',
    'content',
  );
  return Object.fromEntries(
    text
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .filter(([directive]) => directive)
      .map(([directive = '', ...sources]) => [directive, sources]),
  );
}
