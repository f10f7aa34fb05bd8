import { describe, expect, test } from 'vitest';
import { build } from '../../../src/publication/build.ts';
import type { Content, Entry, EntryOf } from '../../../src/content/entry.ts';
import type { SiteModel } from '../../../src/publication/model.ts';
import type { Page } from '../../../src/publication/page.ts';
import type { Language } from '../../../src/site.ts';
import { readContent, root } from '../../support/content.ts';

const base = await readContent(`${root}/tests/fixtures/base`);
const model = build(base);
const real = build(await readContent());

const at = (path: string, site: SiteModel = model): Page => {
  const page = site.pages.find((page) => page.path === path);
  if (!page) throw new Error(`no page at ${path}`);
  return page;
};

const paths = (links: { path: string }[]) => links.map(({ path }) => path);

/** The content with one text changed. */
function edit(file: string, change: { data?: Partial<Entry['data']>; body?: string }): Content {
  return {
    ...base,
    entries: base.entries.map((entry) =>
      entry.file === file
        ? ({ ...entry, ...change, data: { ...entry.data, ...change.data } } as Entry)
        : entry,
    ),
  };
}

/** The content with a text of an existing one's making, elsewhere. */
function copy(file: string, to: Partial<Pick<Entry, 'language' | 'folder' | 'name'>>): Entry {
  const entry = base.entries.find((entry) => entry.file === file);
  if (!entry) throw new Error(`no text ${file}`);
  const { language, folder, name } = { ...entry, ...to };
  return { ...entry, ...to, file: `content/${language}/${folder}/${name}.mdx` };
}

describe('the order and the addresses', () => {
  test('pages stand in reading order, language by language', () => {
    expect(paths(model.pages)).toEqual([
      '/',
      '/over/',
      '/accountability/',
      '/sources/',
      '/glossary/',
      '/changes/',
      '/search/',
      '/404.html',
      '/whitepaper/',
      '/whitepaper/loketdenken/',
      '/whitepaper/bereikbaar-blijven/',
      '/visie/',
      '/visie/mens-voorop/',
      '/visie/zelf-regelen/',
      '/visie/een-overheid/',
      '/visie/bereikbaar/',
      '/visie/eigen-gegevens/',
      '/visie/samen-organiseren/',
      '/handreikingen/',
      '/handreikingen/reachable/',
      '/en/',
    ]);
  });

  test('no two pages of the site share an address', () => {
    expect(new Set(paths(real.pages)).size).toBe(real.pages.length);
  });

  test('every text of the site but the updates is a page', async () => {
    const { entries } = await readContent();
    const texts = entries.filter(({ kind, data }) => kind !== 'update' && !data.draft);
    expect(real.pages.map(({ file }) => file).sort()).toEqual(texts.map(({ file }) => file).sort());
  });

  test('a page says its canonical address', () => {
    expect(at('/whitepaper/loketdenken/').canonical).toBe(
      'https://dienstverlening2020.example/whitepaper/loketdenken/',
    );
  });
});

describe('the way through', () => {
  test('neighbours run through the publications; the last text of one leads to the next', () => {
    const line = model.pages.filter(({ language, kind }) => language === 'nl' && kind !== 'page');
    line.forEach((page, index) => {
      expect(page.previous?.path).toBe(line[index - 1]?.path);
      expect(page.next?.path).toBe(line[index + 1]?.path);
    });
  });

  test.each(['/', '/over/', '/en/'])('%s has no neighbours', (path) => {
    expect([at(path).previous, at(path).next]).toEqual([undefined, undefined]);
  });

  test.each([
    ['/', []],
    ['/en/', []],
    ['/over/', ['/']],
    ['/whitepaper/', ['/']],
    ['/whitepaper/loketdenken/', ['/', '/whitepaper/']],
    ['/visie/bereikbaar/', ['/', '/visie/']],
  ])('the breadcrumb of %s', (path, trail) => {
    expect(paths(at(path).breadcrumb)).toEqual(trail);
  });

  test('contents hold the headings of level 2 and 3, nested', () => {
    expect(at('/whitepaper/bereikbaar-blijven/').contents).toEqual([
      {
        id: 'telefoon',
        text: 'De telefoon gaat',
        children: [{ id: 'wie-belt', text: 'Wie belt er' }],
      },
    ]);
  });

  test('an overview lists its texts, and no other page does', () => {
    expect(paths(at('/whitepaper/').texts)).toEqual([
      '/whitepaper/loketdenken/',
      '/whitepaper/bereikbaar-blijven/',
    ]);
    expect(at('/whitepaper/loketdenken/').texts).toEqual([]);
  });

  test('links between files become paths, with their anchors', () => {
    expect(at('/whitepaper/loketdenken/').links).toEqual({
      'bereikbaar-blijven.mdx#telefoon': '/whitepaper/bereikbaar-blijven/#telefoon',
      '../vision/one-government.mdx': '/visie/een-overheid/',
    });
  });

  test('a link by reference is resolved too', () => {
    const body = 'Zie [de visie][v].\n\n[v]: ../vision/index.mdx\n';
    const changed = build(edit('content/nl/pages/about.mdx', { body }));
    expect(at('/over/', changed).links).toEqual({ '../vision/index.mdx': '/visie/' });
  });

  test('every link between texts of the site leads to a page', () => {
    const known = new Set(paths(real.pages));
    const led = real.pages.flatMap(({ links }) => Object.values(links));
    expect(led.length).toBeGreaterThan(50);
    expect(led.filter((path) => !known.has(path.split('#')[0] ?? ''))).toEqual([]);
  });
});

describe('numbers', () => {
  test.each([
    ['/whitepaper/loketdenken/', 1, 2],
    ['/whitepaper/bereikbaar-blijven/', 2, 2],
    ['/visie/mens-voorop/', 1, 6],
    ['/visie/samen-organiseren/', 6, 6],
    ['/handreikingen/reachable/', 1, 1],
    ['/whitepaper/', undefined, undefined],
    ['/over/', undefined, undefined],
  ])('%s is number %s of %s', (path, number, total) => {
    expect([at(path).number, at(path).total]).toEqual([number, total]);
  });

  test('opening and closing texts have none', () => {
    const unnumbered = real.pages.filter(({ kind, number }) => kind === 'chapter' && !number);
    expect(unnumbered.map(({ language, key }) => `${language} ${key}`)).toEqual([
      'nl vision/introduction',
      'nl vision/going-on',
      'en vision/introduction',
      'en vision/going-on',
    ]);
  });

  test('figures are numbered by chapter, and from 1 where the page has no number', () => {
    expect(at('/whitepaper/loketdenken/').figures).toEqual([
      { id: 'balies', number: '1.1', title: 'De weg langs vier balies' },
    ]);
    expect(at('/whitepaper/bereikbaar-blijven/').figures.map(({ number }) => number)).toEqual([
      '2.1',
    ]);
    const body =
      '<Chart id="a" title="A" source="bellers-2020">A</Chart>\n\n<Figure id="b" title="B" />\n';
    const changed = build(edit('content/nl/pages/about.mdx', { body }));
    expect(at('/over/', changed).figures.map(({ number }) => number)).toEqual(['1', '2']);
  });

  test.each([
    [0, 1],
    [1, 1],
    [299, 1],
    [300, 2],
    [1000, 5],
  ])('%i words take %i minutes', (words, minutes) => {
    const body = 'woord '.repeat(words);
    const changed = build(edit('content/nl/pages/about.mdx', { body }));
    expect(at('/over/', changed)).toMatchObject({ words, minutes });
  });
});

describe('petals', () => {
  test.each([
    ['/visie/mens-voorop/', 1],
    ['/visie/samen-organiseren/', 6],
    ['/handreikingen/reachable/', 4],
    ['/whitepaper/loketdenken/', 3],
    ['/whitepaper/bereikbaar-blijven/', 4],
    ['/whitepaper/', undefined],
    ['/', undefined],
  ])('%s bears petal %s', (path, petal) => {
    expect(at(path).petal).toBe(petal);
  });

  test('pages that share an ambition go together, by kind, the page itself left out', () => {
    const { related } = at('/whitepaper/bereikbaar-blijven/');
    expect(paths(related.chapters)).toEqual([]);
    expect(paths(related.ambitions)).toEqual(['/visie/mens-voorop/', '/visie/bereikbaar/']);
    expect(paths(related.guides)).toEqual(['/handreikingen/reachable/']);
    expect(paths(at('/visie/een-overheid/').related.chapters)).toEqual([
      '/whitepaper/loketdenken/',
    ]);
    expect(at('/over/').related).toEqual({ chapters: [], ambitions: [], guides: [] });
  });
});

describe('sources and terms', () => {
  test('sources stand in the order of their first citation, each once', () => {
    const body =
      'A. <Cite id="bellers-2020" /> B. <Cite id="rekenkamer-2018" /> C. <Cite id="bellers-2020" />';
    const changed = build(edit('content/nl/pages/about.mdx', { body }));
    expect(at('/over/', changed).sources.map(({ id }) => id)).toEqual([
      'bellers-2020',
      'rekenkamer-2018',
    ]);
  });

  test('a quote, a number and a figure cite too, several sources at once', () => {
    const body =
      '<Stat id="a" value="1" year="2020" source="rekenkamer-2018  bellers-2020">Een.</Stat>';
    const changed = build(edit('content/nl/pages/about.mdx', { body }));
    expect(at('/over/', changed).sources.map(({ id }) => id)).toEqual([
      'rekenkamer-2018',
      'bellers-2020',
    ]);
  });

  test('the lists say where each is used', () => {
    const { sources, glossary } = model.localized.nl;
    expect(sources.map(({ id, citedOn }) => [id, paths(citedOn)])).toEqual([
      ['bellers-2020', ['/whitepaper/bereikbaar-blijven/']],
      ['rekenkamer-2018', ['/whitepaper/loketdenken/']],
    ]);
    expect(glossary.map(({ id, usedOn }) => [id, paths(usedOn)])).toEqual([
      ['kanaal', ['/whitepaper/bereikbaar-blijven/']],
      ['loketdenken', ['/whitepaper/loketdenken/']],
    ]);
  });

  test.each([
    ['<Cite id="wrr-2017" />', 'unknown source “wrr-2017”'],
    ['<Term id="regie">regie</Term>', 'unknown term “regie”'],
  ])('%s stops the build', (body, problem) => {
    const content = edit('content/nl/pages/about.mdx', { body });
    expect(() => build(content)).toThrow(problem);
  });
});

describe('languages', () => {
  test('a page in both languages names both, itself included; a page in one names none', () => {
    expect(at('/').alternates).toEqual([
      { language: 'nl', path: '/' },
      { language: 'en', path: '/en/' },
    ]);
    expect(at('/en/').alternates).toEqual(at('/').alternates);
    expect(at('/over/').alternates).toEqual([]);
  });

  test('every pair of the site is mutual', () => {
    for (const page of real.pages) {
      for (const { path } of page.alternates) {
        expect(at(path, real).alternates).toEqual(page.alternates);
        expect(at(path, real).key).toBe(page.key);
      }
    }
  });

  test.each([
    ['the translation', '/', { language: 'en', path: '/en/', translated: true }],
    ['the source', '/en/', { language: 'nl', path: '/', translated: true }],
    [
      'the home of that language where there is no translation',
      '/over/',
      { language: 'en', path: '/en/', translated: false },
    ],
  ] as const)('the switch leads to %s', (_, path, link) => {
    expect(at(path).languages).toEqual([{ ...link, without: [] }]);
  });

  test('or to the overview of the publication, where that has a translation', () => {
    const overview = copy('content/nl/whitepaper/index.mdx', { language: 'en' });
    const changed = build({ ...base, entries: [...base.entries, overview] });
    expect(at('/whitepaper/loketdenken/', changed).languages).toEqual([
      { language: 'en', path: '/en/whitepaper/', translated: false, without: [] },
    ]);
  });

  test('the switch knows which sections the other language lacks', () => {
    const chapter = copy('content/nl/whitepaper/loketdenken.mdx', { language: 'en' });
    const body = chapter.body.replace('{#een-antwoord}', '{#an-answer}');
    const changed = build({ ...base, entries: [...base.entries, { ...chapter, body }] });
    const without = (path: string) => at(path, changed).languages[0]?.without;
    expect(without('/whitepaper/loketdenken/')).toEqual(['een-antwoord']);
    expect(without('/en/whitepaper/loketdenken/')).toEqual(['an-answer']);
  });

  test('a translation has its own slug, and pairs by the name of its file', () => {
    const about = copy('content/nl/pages/about.mdx', { language: 'en' });
    const english = { ...about, data: { ...about.data, slug: 'about-us' } } as Entry;
    const changed = build({ ...base, entries: [...base.entries, english] });
    expect(at('/en/about-us/', changed).alternates).toEqual(at('/over/', changed).alternates);
    expect(paths(at('/over/', changed).alternates)).toEqual(['/over/', '/en/about-us/']);
  });
});

describe('a draft', () => {
  const draft = build(
    edit('content/nl/whitepaper/bereikbaar-blijven.mdx', { data: { draft: true } }),
  );

  test('is nowhere in the model', () => {
    // What its own file says stays out; a body that names it is the author's, and the check reports that.
    expect(JSON.stringify({ ...draft })).not.toContain('/whitepaper/bereikbaar-blijven/');
    expect(JSON.stringify(draft)).not.toContain('Een formulier dat niet lukt');
  });

  test('leaves no gap between its neighbours', () => {
    expect(at('/whitepaper/loketdenken/', draft).next?.path).toBe('/visie/');
    expect(at('/visie/', draft).previous?.path).toBe('/whitepaper/loketdenken/');
  });

  test('of an update is no update', () => {
    const file = 'content/nl/updates/2026-11-23-eerste-editie.mdx';
    expect(model.localized.nl.updates).toHaveLength(1);
    expect(build(edit(file, { data: { draft: true } })).localized.nl.updates).toEqual([]);
  });

  test('of a translation leaves the page alone in its language', () => {
    const about = copy('content/nl/pages/about.mdx', { language: 'en' });
    const english = { ...about, data: { ...about.data, draft: true } } as Entry;
    const changed = build({ ...base, entries: [...base.entries, english] });
    expect(at('/over/', changed).alternates).toEqual([]);
  });

  test.each(['nl', 'en'] as const)('of the %s home stops the build', (language) => {
    const content = edit(`content/${language}/pages/home.mdx`, { data: { draft: true } });
    expect(() => build(content)).toThrow('home.mdx is missing or a draft');
  });

  test('an overview that is a draft takes its whole publication with it', () => {
    const hidden = build(edit('content/nl/whitepaper/index.mdx', { data: { draft: true } }));
    expect(paths(hidden.pages).filter((path) => path.startsWith('/whitepaper/'))).toEqual([]);
    expect(paths(hidden.localized.nl.publications)).not.toContain('/whitepaper/');
  });

  test.each(['sources', 'terms'] as const)('no published text can use one of the %s', (list) => {
    const drafts = { ...base, [list]: base[list].map((item) => ({ ...item, draft: true })) };
    expect(() => build(drafts)).toThrow(/unknown (source|term)/);
  });

  test('sources and terms that only a draft uses stay off the lists', () => {
    const everything = base.entries.reduce(
      (content, { file }) => ({
        ...content,
        entries: content.entries.map((entry) =>
          entry.file === file && entry.name !== 'home'
            ? ({ ...entry, data: { ...entry.data, draft: true } } as Entry)
            : entry,
        ),
      }),
      base,
    );
    const { sources, glossary } = build(everything).localized.nl;
    expect(sources.filter(({ citedOn }) => citedOn.length === 0)).toEqual([]);
    expect(sources.length).toBeLessThan(base.sources.length);
    expect(glossary.length).toBeLessThan(base.terms.length);
  });
});

describe('for editors, a draft', () => {
  const chapter = 'content/nl/whitepaper/bereikbaar-blijven.mdx';
  const update = 'content/nl/updates/2026-11-23-eerste-editie.mdx';
  const shown = (file: string) => build(edit(file, { data: { draft: true } }), { drafts: 'shown' });

  test('has its page, its place and its number, and says what it is', () => {
    const { pages } = shown(chapter);
    expect(paths(pages)).toEqual(paths(model.pages));
    expect(pages.filter(({ draft }) => draft).map(({ file }) => file)).toEqual([chapter]);
    expect(pages.find(({ file }) => file === chapter)?.number).toBe(
      model.pages.find(({ file }) => file === chapter)?.number,
    );
  });

  test('takes all of its publication with it, where it is the overview', () => {
    const { pages } = shown('content/nl/whitepaper/index.mdx');
    const drafts = pages.filter(({ draft }) => draft).map(({ path }) => path);
    expect(drafts).toEqual(paths(model.pages).filter((path) => path.startsWith('/whitepaper/')));
  });

  test('is marked among the updates', () => {
    expect(shown(update).localized.nl.updates.map(({ draft }) => draft)).toEqual([true]);
  });

  test('changes nothing where there is none', () => {
    expect(build(base, { drafts: 'shown' })).toEqual(model);
  });
});

describe('a second publication, added by content alone', () => {
  const copies = [
    copy('content/nl/whitepaper/index.mdx', { folder: 'vervolg' }),
    copy('content/nl/whitepaper/loketdenken.mdx', { folder: 'vervolg', name: 'nieuw' }),
  ].map((entry) => ({ ...entry, body: 'Nieuwe tekst.' }));
  const [overview] = copies as [EntryOf<'publication'>];
  overview.data = { ...overview.data, label: 'Vervolg' };
  const more = build({
    ...base,
    entries: [...base.entries, ...copies],
    outline: {
      ...base.outline,
      publications: [
        ...base.outline.publications,
        {
          folder: 'vervolg',
          opening: [],
          chapters: ['nieuw'],
          ambitions: [],
          guides: [],
          closing: [],
        },
      ],
    },
  });

  test('has pages, a place in the menu, neighbours and numbers', () => {
    expect(more.localized.nl.publications.map(({ label }) => label)).toEqual([
      'Whitepaper',
      'Visie',
      'Handreikingen',
      'Vervolg',
    ]);
    expect(at('/vervolg/', more).previous?.path).toBe('/handreikingen/reachable/');
    expect(at('/vervolg/nieuw/', more)).toMatchObject({
      number: 1,
      total: 1,
      petal: 3,
      publication: { label: 'Vervolg', path: '/vervolg/' },
    });
  });

  test('and is found from the ambition that it is about', () => {
    expect(paths(at('/visie/een-overheid/', more).related.chapters)).toContain('/vervolg/nieuw/');
  });
});

describe('an edition', () => {
  test('names its home, its ambitions and its pages', () => {
    const { home, ambitions, pages } = model.localized.nl;
    expect(home.path).toBe('/');
    expect(ambitions.map(({ number, petal }) => [number, petal])).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => [number, number]),
    );
    expect(pages['about']?.path).toBe('/over/');
    expect(model.localized.en.home.path).toBe('/en/');
    expect(model.localized.en.publications).toEqual([]);
  });

  test('lists updates newest first', () => {
    const first = copy('content/nl/updates/2026-11-23-eerste-editie.mdx', {});
    const later = {
      ...first,
      name: 'later',
      data: { ...first.data, published: '2027-01-05' },
    } as Entry;
    const earlier = {
      ...first,
      name: 'earlier',
      data: { ...first.data, published: '2026-01-05' },
    } as Entry;
    const changed = build({ ...base, entries: [earlier, ...base.entries, later] });
    expect(changed.localized.nl.updates.map(({ name }) => name)).toEqual([
      'later',
      '2026-11-23-eerste-editie',
      'earlier',
    ]);
  });

  test.each(['nl', 'en'] as Language[])('sorts lists by the rules of %s', (language) => {
    const { glossary, sources } = real.localized[language];
    const { compare } = new Intl.Collator(language);
    expect(glossary.map(({ term }) => term)).toEqual(
      glossary.map(({ term }) => term).sort(compare),
    );
    expect(sources.map(({ author }) => author)).toEqual(
      sources.map(({ author }) => author).sort(compare),
    );
  });
});

test('a page without a lead opens with its description, and without an update was last changed when published', () => {
  expect(at('/over/')).toMatchObject({
    lead: at('/over/').description,
    updated: '2026-11-23',
  });
  const data = { lead: 'Een eigen inleiding.', updated: '2027-02-01' };
  const changed = build(edit('content/nl/pages/about.mdx', { data }));
  expect(at('/over/', changed)).toMatchObject({ ...data, published: '2026-11-23' });
});

test('a changed word changes the fingerprint of its page, and of no other', () => {
  const changed = build(edit('content/nl/pages/about.mdx', { body: 'Anders.' }));
  const digests = (model: SiteModel) => model.pages.map(({ bodyDigest }) => bodyDigest);
  const differing = digests(changed).filter((digest, index) => digest !== digests(model)[index]);
  expect(differing).toHaveLength(1);
});

test('the same content gives the same model', async () => {
  expect(build(await readContent(`${root}/tests/fixtures/base`))).toEqual(model);
});
