import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../../src/editors/check/corpus.ts';
import { createProcessCache } from '../../../../src/editors/check/check-cache.ts';
import { newKinds, type NewOptions } from '../../../../src/editors/new/kinds.ts';
import { withPlan } from '../../../../src/editors/new/make.ts';
import { formatNextSteps } from '../../../../src/editors/new/next-steps.ts';
import { planNew, type Plan } from '../../../../src/editors/new/plan.ts';
import { base, layered } from '../../../support/content-files.ts';
import { findDiagnostics } from '../../../support/diagnostics.ts';

const files = layered([base]);
const cache = createProcessCache();
const corpus = await readCorpus(files, cache);
const plan = (wish: NewOptions) => planNew(wish, corpus, '2026-11-25');
const outlineOf = ({ changed }: Plan) => changed['content/outline.yaml'];

/** One of every kind. */
const wishes: Record<(typeof newKinds)[number], NewOptions> = {
  chapter: { kind: 'chapter', title: 'Eén loket, twee deuren', 'title-en': 'One counter' },
  ambition: { kind: 'ambition', title: 'Zuinig met tijd' },
  guide: { kind: 'guide', title: 'Bespaar tijd', ambition: 'self-service' },
  page: { kind: 'page', title: 'Colofon', after: 'about' },
  update: { kind: 'update', title: 'Een hoofdstuk erbij', date: '2026-12-01' },
  publication: { kind: 'publication', title: 'Tweede deel', label: 'Deel 2' },
  source: { kind: 'source', title: 'Bellen in 2026' },
  term: { kind: 'term', title: 'balie', 'title-en': 'counter' },
};
const all = newKinds.map((kind) => wishes[kind]);

describe('what each kind makes', () => {
  test.each<[NewOptions, string[]]>([
    [
      wishes.chapter,
      ['nl/whitepaper/een-loket-twee-deuren', 'en/whitepaper/een-loket-twee-deuren'],
    ],
    [
      wishes.ambition,
      [
        'nl/vision/zuinig-met-tijd',
        'en/vision/zuinig-met-tijd',
        'nl/guidance/zuinig-met-tijd',
        'en/guidance/zuinig-met-tijd',
      ],
    ],
    [wishes.guide, ['nl/guidance/self-service', 'en/guidance/self-service']],
    [wishes.page, ['nl/pages/colofon', 'en/pages/colofon']],
    [
      wishes.update,
      ['nl/updates/2026-12-01-een-hoofdstuk-erbij', 'en/updates/2026-12-01-een-hoofdstuk-erbij'],
    ],
    [wishes.publication, ['nl/tweede-deel/index', 'en/tweede-deel/index']],
    [wishes.source, []],
    [wishes.term, []],
  ])('$kind', (wish, names) => {
    expect(Object.keys(plan(wish).created)).toEqual(names.map((name) => `content/${name}.mdx`));
  });

  test.each(all)('$kind: a draft that the check has nothing to say about', async (wish) => {
    expect(await findDiagnostics(withPlan(files, plan(wish)))).toEqual([]);
  });

  test.each(all)('$kind: what was to be filled in is found once it is no draft', async (wish) => {
    const made = plan(wish);
    const published = (texts: Record<string, string>) =>
      Object.fromEntries(
        Object.entries(texts).map(([file, text]) => [file, text.replace(/^ *draft: true\n/gm, '')]),
      );
    const content = { ...made, created: published(made.created), changed: published(made.changed) };
    const rules = (await findDiagnostics(withPlan(files, content))).map(({ rule }) => rule);
    expect(rules).toContain('placeholder');
  });

  test.each(all)('$kind: it says what to do next', (wish) => {
    expect(formatNextSteps(plan(wish))).toMatchSnapshot();
  });
});

test('a source of which all is said leaves nothing to fill in', () => {
  const wish: NewOptions = {
    ...wishes.source,
    author: 'De Ombudsman',
    url: 'https://bellen.example/',
  };
  expect(plan(wish).changed['content/sources.yaml']).not.toContain('[invullen');
  expect(formatNextSteps(plan(wish))).toContain(
    '1. Kijk in content/sources.yaml of type en standing kloppen. Noemt de bron een datum, zet die dan bij issued.',
  );
});

describe('a text that comes among others', () => {
  const remarks = (wish: Partial<NewOptions>, at = plan) =>
    at({ kind: 'chapter', title: 'Nieuw', ...wish })
      .remarks.filter((remark) => remark.includes('ander nummer'))
      .join('\n');

  test('says which short address leads to it from then on', () => {
    expect(remarks({ after: 'loketdenken' })).toBe(
      'Let op: de hoofdstukken erna krijgen een ander nummer. /w/2/ leidt daarna naar deze tekst. Zijn korte adressen al gedeeld, zet een nieuw hoofdstuk dan achteraan.',
    );
    expect(remarks({ kind: 'ambition', before: 'people-first' })).toBe(
      'Let op: de ambities erna krijgen een ander nummer. /v/1/ leidt daarna naar deze ambitie. Zijn korte adressen al gedeeld, zet een nieuwe ambitie dan achteraan.',
    );
  });

  test.each<[string, Partial<NewOptions>]>([
    ['as the last', { after: 'bereikbaar-blijven' }],
    [
      'among guides without short addresses',
      { kind: 'guide', ambition: 'self-service', before: 'reachable' },
    ],
    ['among pages', { kind: 'page', after: 'about' }],
  ])('says nothing %s', (_, wish) => {
    expect(remarks(wish)).toBe('');
  });

  test('drafts do not count', async () => {
    const draft = 'content/nl/whitepaper/bereikbaar-blijven.mdx';
    const text = ((await files.read(draft)) ?? '')
      .toString()
      .replace('published:', 'draft: true\npublished:');
    const drafted = await readCorpus(layered([base], { [draft]: text }), cache);
    const made = (wish: NewOptions) => planNew(wish, drafted, '2026-11-25');
    expect(remarks({ after: 'loketdenken' }, made)).toBe('');
    expect(made(wishes.chapter).told).toEqual([
      'Staat ergens hoeveel hoofdstukken er zijn? Zoek op “hoofdstukken” en pas het aan.',
    ]);
  });
});

describe('the address', () => {
  test.each<[NewOptions, string[]]>([
    [wishes.chapter, ['/whitepaper/een-loket-twee-deuren/', '/en/whitepaper/one-counter/']],
    [
      { ...wishes.chapter, name: 'deuren' },
      ['/whitepaper/een-loket-twee-deuren/', '/en/whitepaper/one-counter/'],
    ],
    [wishes.page, ['/colofon/', '/en/colofon/']],
    [wishes.guide, ['/handreikingen/bespaar-tijd/', '/en/guidance/self-service/']],
    [wishes.publication, ['/tweede-deel/', '/en/tweede-deel/']],
  ])('of %o', (wish, addresses) => {
    expect(plan(wish).texts.map(({ address }) => address)).toEqual(addresses);
  });
});

describe('the place', () => {
  const chapter = (more: Partial<NewOptions>) => plan({ kind: 'chapter', title: 'Nieuw', ...more });

  test.each<[string, Partial<NewOptions>, string]>([
    [
      'at the end',
      {},
      'chapters:\n      - loketdenken\n      - bereikbaar-blijven\n      - nieuw\n',
    ],
    [
      'after a name',
      { after: 'loketdenken' },
      '- loketdenken\n      - nieuw\n      - bereikbaar-blijven\n',
    ],
    ['before a name', { before: 'loketdenken' }, 'chapters:\n      - nieuw\n      - loketdenken\n'],
  ])('%s', (_, more, lines) => {
    expect(outlineOf(chapter(more))).toContain(lines);
  });

  test('a guide comes where its ambition comes', () => {
    const outline = outlineOf(plan({ kind: 'ambition', title: 'Nieuw', after: 'reachable' }));
    expect(outline).toContain('      - reachable\n      - nieuw\n      - trusted-data\n');
    expect(outline).toContain('    guides:\n      - reachable\n      - nieuw\n');
  });

  test('a publication is a block, a page a name', () => {
    expect(outlineOf(plan(wishes.publication))).toContain(
      '\n\n  - folder: tweede-deel\n\npages:\n',
    );
    expect(outlineOf(plan(wishes.page))).toContain('  - about\n  - colofon\n');
  });

  test.each([
    ['an unknown folder', { in: 'visie' }],
    ['an unknown neighbour', { after: 'loketdenkem' }],
  ])('%s is refused, with what was meant', (_, more) => {
    expect(() => chapter(more)).toThrow(/Bedoelde u/);
  });
});

describe('what it refuses', () => {
  test.each<[NewOptions, string]>([
    [{ kind: 'chapter' }, 'Er is geen titel. Voeg toe: --title "…".'],
    [
      { kind: 'chapter', title: 'Loketdenken' },
      'content/nl/whitepaper/loketdenken.mdx is er al. Kies een andere naam: --name loketdenken-2.',
    ],
    [
      { kind: 'page', title: 'Over' },
      'Het adres /over/ is al van content/nl/pages/about.mdx. Kies een andere titel.',
    ],
    [
      { kind: 'page', title: 'Whitepaper' },
      'Het adres /whitepaper/ is al van content/nl/whitepaper/index.mdx. Kies een andere titel.',
    ],
    [
      { kind: 'update', title: 'Eerste editie', date: '2026-11-23' },
      'content/nl/updates/2026-11-23-eerste-editie.mdx is er al. Kies een andere naam: --name 2026-11-23-eerste-editie-2.',
    ],
    [
      { kind: 'update', title: 'Nieuws', date: '2026-02-30' },
      '“2026-02-30” is geen datum. Schrijf hem zo: --date 2026-11-25.',
    ],
    [
      { kind: 'update', title: 'Nieuws', after: 'x' },
      'Bij bericht (update) hoort geen --after. Er is: --title, --title-en, --date, --name.',
    ],
    [
      { kind: 'publication', title: 'Visie', name: 'vision' },
      'De map “vision” is er al. Kies een andere naam: --name vision-2.',
    ],
    [
      { kind: 'publication', title: 'Figures' },
      'De map “figures” is er al. Kies een andere naam: --name figures-2.',
    ],
    [
      { kind: 'source', title: 'Bellers', name: 'bellers-2020' },
      '“bellers-2020” staat al in content/sources.yaml. Kies een andere id: --name bellers-2020-2.',
    ],
    [
      { kind: 'source', title: 'Bellers', url: 'bellers.nl' },
      '“bellers.nl” is geen webadres. Begin met https://.',
    ],
    [
      { kind: 'term', title: 'Kanaal' },
      '“kanaal” staat al in content/glossary.yaml. Kies een andere id: --name kanaal-2.',
    ],
    [
      { kind: 'guide', title: 'Zo' },
      'Bij welke ambitie hoort de handreiking? Voeg toe: --ambition <naam>.',
    ],
    [
      { kind: 'guide', title: 'Zo', ambition: 'reachable' },
      'content/nl/guidance/reachable.mdx is er al. Kies een andere naam: --name reachable-2.',
    ],
    [
      { kind: 'chapter', title: '???' },
      'Van “???” is geen naam te maken. Geef er zelf een: --name mijn-naam.',
    ],
    [
      { kind: 'chapter', title: 'x', name: 'Een Naam' },
      'De naam “Een Naam” bestaat niet uit kleine letters, cijfers en koppeltekens. Schrijf: --name een-naam.',
    ],
    [
      { kind: 'chapter', title: 'x'.repeat(61) },
      '--title is langer dan 60 tekens: het zijn er 61.',
    ],
    [
      { kind: 'chapter', title: 'x', audience: 'board, managment' },
      'De rol “managment” bestaat niet. Bedoelde u “management”? Kies uit: board, management, service-team, policy, communication, technology, supplier, citizen.',
    ],
    [
      { kind: 'chapter', title: 'x', after: 'a', before: 'b' },
      'Kies --after of --before, niet allebei.',
    ],
  ])('%o', (wish, message) => {
    expect(() => plan(wish)).toThrow(new Error(message));
  });

  test('a guide to an ambition that is not there, and it says how to make that', () => {
    expect(() => plan({ kind: 'guide', title: 'Zo', ambition: 'reachible' })).toThrow(
      /Bedoelde u “reachable”\?.* brengt haar handreiking mee: npm run new -- ambition\./,
    );
  });

  test('anything, where the outline is unreadable', async () => {
    const broken = await readCorpus(layered([base], { 'content/outline.yaml': 'pages: [' }), cache);
    expect(() => planNew(wishes.page, broken, '2026-11-25')).toThrow(
      'content/outline.yaml is niet te lezen. Draai npm run check:content en herstel dat eerst.',
    );
  });
});

test('words that would be markup or YAML stay words', async () => {
  const title = 'Eén "loket" & {meer}: <b>*samen*</b>';
  const made = plan({ kind: 'ambition', title });
  expect(made.created['content/nl/vision/een-loket-meer-b-samen-b.mdx']).toContain(
    `title: ${JSON.stringify(title)}\n`,
  );
  expect(await findDiagnostics(withPlan(files, made))).toEqual([]);
});
