import { describe, expect, test } from 'vitest';
import { fitText, fitOrTruncate, type TextBox } from '../../../../src/outputs/cards/fit-text.ts';
import { missingGlyphs, widthOf } from '../../../../src/outputs/cards/fonts.ts';
import { dividerOf } from '../../../../src/outputs/cards/hyphenation.ts';

/** The boxes that the picture sets its texts in. */
const title: TextBox = {
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

const syllables = dividerOf(['nl_NL', 'nl']);

/** The text again, the drawn hyphens taken out. */
const joined = (lines: string[]) =>
  lines.reduce((text, line) => (text.endsWith('-') ? text.slice(0, -1) + line : `${text} ${line}`));

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
    const { lines, size } = fitText(word, title);
    expect(joined(lines)).toBe(word);
    for (const line of lines)
      expect(widthOf(line, 'display', size)).toBeLessThanOrEqual(title.width);
  });

  test.each(compounds)('%s: breaks only between syllables, at a drawn hyphen', (word) => {
    // So narrow that it must break.
    const { lines } = fitText(word, { ...title, width: 330, height: 700 });
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
    const { lines } = fitText('Noord-Hollandsgemeentebestuur', {
      ...title,
      width: 330,
      height: 700,
    });
    expect(lines.join('|')).not.toContain('--');
  });
});

describe('the size', () => {
  test('is the largest that fits', () => {
    expect(fitText('Loketdenken', title).size).toBe(104);
    const { size, lines } = fitText('Samen organiseren, hapje voor hapje', title);
    expect(lines.length * size * title.lineHeight).toBeLessThanOrEqual(title.height);
    const larger = title.sizes.filter((candidate) => candidate > size);
    expect(larger.length).toBeGreaterThan(0);
    for (const candidate of larger) {
      expect(() =>
        fitText('Samen organiseren, hapje voor hapje', { ...title, sizes: [candidate] }),
      ).toThrow();
    }
  });

  test('goes down before a word is broken, but not below what is read from afar', () => {
    expect(fitText('dienstverlening', title)).toMatchObject({
      lines: ['dienstverlening'],
      size: 88,
    });
    expect(fitText('gegevensuitwisseling', title).lines).toEqual(['gegevens-', 'uitwisseling']);
  });

  test('that is too small for the text is an error, not a card', () => {
    expect(() => fitText('woord '.repeat(80), title)).toThrow('does not fit a card');
    expect(() => fitText('hij', { ...title, width: 20 })).toThrow('does not fit a card');
  });
});

describe('lines', () => {
  test('are even: no lonely last word', () => {
    const box = { ...title, sizes: [40], width: 500, height: 400 };
    const { lines } = fitText('Mens en ondernemer voorop in alles wat de overheid doet', box);
    const widths = lines.map((line) => widthOf(line, 'display', 40));
    expect(lines.length).toBeGreaterThan(1);
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.6);
  });

  test('are no more for being even', () => {
    const box = { ...title, sizes: [40], width: 500, height: 400 };
    const text = 'Eén overheid, geen loketten';
    expect(fitText(text, box).lines).toHaveLength(Math.ceil(widthOf(text, 'display', 40) / 500));
  });

  test('of an English text break by English syllables', () => {
    const { lines } = fitText('interoperability', {
      ...title,
      language: 'en',
      width: 250,
      sizes: [58],
    });
    expect(joined(lines)).toBe('interoperability');
    expect(lines.length).toBeGreaterThan(1);
  });
});

describe('a text that may be cut', () => {
  const box: TextBox = { ...title, sizes: [60, 50], height: 200 };

  test('stays whole where it fits', () => {
    expect(fitOrTruncate('Eén overheid, geen loketten', box).lines.join(' ')).toBe(
      'Eén overheid, geen loketten',
    );
  });

  test('ends at a word, with an ellipsis, where it does not', () => {
    const text = 'Wij doen wat wij beloven, en wij beloven wat wij doen. '.repeat(9).trim();
    const said = fitOrTruncate(text, box).lines.join(' ');
    expect(said).toMatch(/\p{L} …$/u);
    expect(text.startsWith(said.slice(0, -2))).toBe(true);
    expect(() => fitText(text, box)).toThrow('does not fit');
  });
});

describe('the patterns of a language', () => {
  test.each([
    [['nl_NL', 'nl'], 'dienstverlening', ['dienst', 'ver', 'le', 'ning']],
    [['en_GB', 'en'], 'accountability', ['ac', 'count', 'ab', 'il', 'ity']],
    [['de_DE', 'de'], 'Verwaltung', ['Ver', 'wal', 'tung']],
  ])('%j: %s', (names, word, syllables) => {
    expect(dividerOf(names)(word)).toEqual(syllables);
  });

  test('are not there for Frisian: a word stays whole', () => {
    expect(dividerOf(['fy_NL', 'fy'])('tsjinstferliening')).toEqual(['tsjinstferliening']);
  });

  test('do not help with a word without syllables: it breaks where it must, and never runs off', () => {
    const word = 'x'.repeat(40);
    const { lines, size } = fitText(word, title);
    expect(joined(lines)).toBe(word);
    for (const line of lines) expect(widthOf(line, 'display', size)).toBeLessThanOrEqual(676);
  });
});

test('the letter ĳ is written as ij', () => {
  expect(fitText('Vrĳheid', title).lines).toEqual(['Vrijheid']);
});
