import dutch from 'hyphen/nl/index.js';
import { describe, expect, test } from 'vitest';
import { cardOf } from '../../../src/cards/card-of.ts';
import { setCard } from '../../../src/cards/card.tsx';
import { fit, type Box } from '../../../src/cards/fit.ts';
import { missingGlyphs, widthOf } from '../../../src/cards/fonts.ts';
import { build } from '../../../src/publication/build.ts';
import { site } from '../../../src/site.ts';
import { readContent } from '../../support/content.ts';

const { pages } = build(await readContent());
const cards = pages.map((page) => cardOf(page));

/** The boxes that the picture sets its texts in. */
const title: Box = {
  width: 676,
  height: 262,
  face: 'display',
  sizes: [104, 96, 88, 80, 72, 64, 58, 52, 46],
  lineHeight: 1.08,
  language: 'nl',
};

/** Long words from law, policy and practice. */
const compounds = [
  'overheidsdienstverlening',
  'gegevensbeschermingseffectbeoordeling',
  'toegankelijkheidsverklaring',
  'arbeidsongeschiktheidsverzekering',
  'vergunningaanvraagprocedure',
  'klantcontactcentrummedewerkers',
  'verantwoordingsdocumentatie',
  'kinderopvangtoeslagaffaire',
  'ziektekostenverzekeringsmaatschappij',
  'rechtsbijstandsverzekering',
  'jeugdhulpverleningsinstelling',
  'schuldhulpverleningstrajecten',
  'omgevingsvergunningplichtig',
  'meervoudigepersoonlijkheidsstoornis',
  'bestemmingsplanprocedures',
  'uitvoeringsorganisaties',
  'milieueffectrapportages',
  'informatiebeveiligingsbeleid',
  'standaardisatieovereenkomst',
  'overheidsaansprakelijkheidsrecht',
  'volksgezondheidsinstellingen',
  'samenwerkingsverbanden',
  'aansprakelijkheidswaardevaststellingsveranderingen',
  'eigenwoningforfaitverhoging',
];

const syllables = (word: string) => dutch.hyphenateSync(word, { hyphenChar: '|' }).split('|');

/** The text again, the drawn hyphens taken out. */
const joined = (lines: string[]) =>
  lines.reduce((text, line) => (text.endsWith('-') ? text.slice(0, -1) + line : `${text} ${line}`));

describe('every card of the site', () => {
  test('there are cards', () => {
    expect(cards.length).toBeGreaterThan(25);
  });

  test.each(cards)('$path: title and line fit, whole', (card) => {
    const set = setCard(card);
    expect(joined(set.title.lines)).toBe(card.title);
    expect(joined(set.line.lines)).toBe(card.line);
    for (const line of set.title.lines) {
      expect(widthOf(line, 'display', set.title.size)).toBeLessThanOrEqual(676);
    }
    for (const line of set.line.lines) {
      expect(widthOf(line, 'text', set.line.size)).toBeLessThanOrEqual(676);
    }
    expect(set.title.lines.length * set.title.size * 1.08).toBeLessThanOrEqual(262);
    expect(set.line.lines.length * set.line.size * 1.36).toBeLessThanOrEqual(136);
  });

  test.each(cards)('$path: every sign has a glyph', ({ title, line, kicker, number }) => {
    expect(missingGlyphs(title, 'display')).toEqual([]);
    expect(missingGlyphs(line, 'text')).toEqual([]);
    expect(missingGlyphs(`${kicker ?? ''}${site.name}`, 'strong')).toEqual([]);
    expect(missingGlyphs(String(number ?? ''), 'display')).toEqual([]);
  });
});

describe('the fonts', () => {
  test.each(['display', 'text', 'strong'] as const)(
    '%s has what Dutch and English need',
    (face) => {
      const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
      const signs = 'éèëêïíóöôüúáàäâçñÉËÏÖÜ€%&@©·–—‘’“”…!?.,:;()/+-';
      expect(missingGlyphs(letters + signs, face)).toEqual([]);
    },
  );

  test('say which signs they lack', () => {
    expect(missingGlyphs('a漢b漢', 'text')).toEqual(['漢']);
  });
});

describe('a long Dutch compound', () => {
  test.each(compounds)('%s fits', (word) => {
    const { lines, size } = fit(word, title);
    expect(joined(lines)).toBe(word);
    for (const line of lines)
      expect(widthOf(line, 'display', size)).toBeLessThanOrEqual(title.width);
  });

  test.each(compounds)('%s: breaks only between syllables, at a drawn hyphen', (word) => {
    // So narrow that it must break.
    const { lines } = fit(word, { ...title, width: 330, height: 700 });
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true);
    const ends = syllables(word).map((_, at, all) => all.slice(0, at + 1).join('').length);
    let length = 0;
    for (const line of lines) {
      length += line.replace(/-$/, '').length;
      expect(ends).toContain(length);
    }
  });

  test('breaks after its own hyphen without a second one', () => {
    const { lines } = fit('Noord-Hollandsgemeentebestuur', { ...title, width: 330, height: 700 });
    expect(lines.join('|')).not.toContain('--');
  });
});

describe('the size', () => {
  test('is the largest that fits', () => {
    expect(fit('Loketdenken', title).size).toBe(104);
    const { size, lines } = fit('Samen organiseren, hapje voor hapje', title);
    expect(lines.length * size * title.lineHeight).toBeLessThanOrEqual(title.height);
    const larger = title.sizes.filter((candidate) => candidate > size);
    expect(larger.length).toBeGreaterThan(0);
    for (const candidate of larger) {
      expect(() =>
        fit('Samen organiseren, hapje voor hapje', { ...title, sizes: [candidate] }),
      ).toThrow();
    }
  });

  test('goes down before a word is broken, but not below what is read from afar', () => {
    expect(fit('dienstverlening', title)).toMatchObject({ lines: ['dienstverlening'], size: 88 });
    expect(fit('gegevensuitwisseling', title).lines).toEqual(['gegevens-', 'uitwisseling']);
  });

  test('that is too small for the text is an error, not a card', () => {
    expect(() => fit('woord '.repeat(80), title)).toThrow('does not fit a card');
    expect(() => fit('hij', { ...title, width: 20 })).toThrow('does not fit a card');
  });
});

describe('lines', () => {
  test('are even: no lonely last word', () => {
    const box = { ...title, sizes: [40], width: 500, height: 400 };
    const { lines } = fit('Mens en ondernemer voorop in alles wat de overheid doet', box);
    const widths = lines.map((line) => widthOf(line, 'display', 40));
    expect(lines.length).toBeGreaterThan(1);
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.6);
  });

  test('are no more for being even', () => {
    const box = { ...title, sizes: [40], width: 500, height: 400 };
    const text = 'Eén overheid, geen loketten';
    expect(fit(text, box).lines).toHaveLength(Math.ceil(widthOf(text, 'display', 40) / 500));
  });

  test('of an English text break by English syllables', () => {
    const { lines } = fit('interoperability', {
      ...title,
      language: 'en',
      width: 250,
      sizes: [58],
    });
    expect(joined(lines)).toBe('interoperability');
    expect(lines.length).toBeGreaterThan(1);
  });
});
