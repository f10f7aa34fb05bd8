import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../support/content.ts';
import { filesBelow } from '../support/dist.ts';
import { searchFragments } from '../support/search-index.ts';
import { copySite } from '../support/site-copy.ts';

const marked = 'kh7Qz-not-for-readers-Wp3';

/** Secrets as hosts and registries name them, and names that begin as one that the build is given. */
const secrets = [
  ...['DEPLOY_TOKEN', 'AWS_SECRET_ACCESS_KEY', 'GITHUB_TOKEN', 'CI_JOB_TOKEN', 'PASSWORD'],
  ...[
    'NODE_AUTH_TOKEN',
    'npm_config_//example.org/:_authToken',
    'ASTRO_STUDIO_APP_TOKEN',
    'GIT_ASKPASS',
  ],
  ...['PUBLIC_TOKEN', 'VITE_TOKEN', 'PATH_TOKEN'],
];

const copy = copySite({ small: true });
copy.add(join(root, 'tests/fixtures/words-of-objects'));
await copy.edit(
  'src/site/layouts/Home.astro',
  /^---\n/,
  [
    '---',
    "import { env } from 'node:process';",
    'const all = JSON.stringify({ ...env, ...import.meta.env });',
    '',
  ].join('\n'),
);
await copy.edit('src/site/layouts/Home.astro', '<div class="home">', '$&<p>{all}</p>');
const { code, output } = await copy.build(
  Object.fromEntries(secrets.map((name) => [name, `${marked}-${name}`])),
);
const built = (file: string) => readFileSync(join(copy.dist, file), 'utf8');

test('a page that prints the whole environment publishes no secret of it', async () => {
  expect(code, output).toBe(0);
  // What a page prints does come out: the test would see a secret.
  expect(built('index.html')).toContain('ASTRO_TELEMETRY_DISABLED');
  const found: string[] = [];
  for (const folder of [copy.dist, join(copy.folder, '.cache'), join(copy.folder, '.astro')]) {
    for (const file of await filesBelow(folder)) {
      if (readFileSync(join(folder, file)).includes(marked)) found.push(file);
    }
  }
  expect(found).toEqual([]);
});

describe('words that every object of JavaScript knows are words', () => {
  test.each([
    ['a title, a slug and a file', 'whitepaper/constructor/index.html', '>Constructor<'],
    ['a heading', 'whitepaper/constructor/index.html', 'id="constructor"'],
    ['a heading of other signs', 'whitepaper/constructor/index.html', '__proto__'],
    ['a footnote', 'whitepaper/constructor/index.html', 'De noot van hasOwnProperty.'],
    ['a note named constructor', 'whitepaper/constructor/index.html', 'De noot van constructor.'],
    ['a column of data', 'whitepaper/constructor/index.html', '<th scope="col">__proto__</th>'],
    ['a row of data', 'whitepaper/constructor/index.html', 'hasOwnProperty'],
    ['a data file', 'data/nl/constructor.csv', 'toString,constructor,__proto__'],
    ['a piece', 'whitepaper/constructor/cijfer/to-string/index.html', 'mensen schreven valueOf.'],
    ['a term', 'begrippen/index.html', '__proto__'],
    ['a source', 'bronnen/index.html', 'id="constructor"'],
    ['a citation', 'citeren/whitepaper/constructor.bib', 'Constructor'],
    ['a feed', 'feed.xml', 'hasOwnProperty'],
    ['a sitemap', 'sitemap.xml', '/whitepaper/constructor/'],
  ])('%s', (_, file, text) => {
    expect(built(file)).toContain(text);
  });

  test('the search index has them', async () => {
    const fragments = JSON.stringify(await searchFragments(copy.dist));
    for (const word of ['hasOwnProperty', 'toLocaleString', '__proto__', 'isPrototypeOf']) {
      expect(fragments).toContain(word);
    }
  });
});
