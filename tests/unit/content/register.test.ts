import { expect, test } from 'vitest';
import { grow, parseRegister, registerText, type Address } from '../../../src/content/register.ts';

const chapter: Address = {
  language: 'nl',
  path: '/whitepaper/loketdenken/',
  text: 'whitepaper/loketdenken',
  ids: ['voordeur', 'kokers'],
  pieces: ['citaat/poort'],
};

test('the first release enters every address, anchor and piece', () => {
  const { register, addresses, anchors } = grow({}, [chapter], '2026.1');
  expect(register).toEqual({
    nl: {
      '/whitepaper/loketdenken/': {
        edition: '2026.1',
        text: 'whitepaper/loketdenken',
        ids: { voordeur: '2026.1', kokers: '2026.1' },
        pieces: { 'citaat/poort': '2026.1' },
      },
    },
  });
  expect(addresses).toEqual([
    'nl /whitepaper/loketdenken/',
    'nl /whitepaper/loketdenken/citaat/poort/',
  ]);
  expect(anchors).toEqual([
    'nl /whitepaper/loketdenken/#voordeur',
    'nl /whitepaper/loketdenken/#kokers',
  ]);
});

test('a later one adds what is new and keeps what went, each with its first edition', () => {
  const first = grow({}, [chapter], '2026.1').register;
  const later = { ...chapter, ids: ['voordeur', 'een-adres'], pieces: [] };
  const { register, addresses, anchors } = grow(first, [later], '2026.2');
  expect(register['nl']?.['/whitepaper/loketdenken/']).toMatchObject({
    edition: '2026.1',
    ids: { kokers: '2026.1', voordeur: '2026.1', 'een-adres': '2026.2' },
    pieces: { 'citaat/poort': '2026.1' },
  });
  expect({ addresses, anchors }).toEqual({
    addresses: [],
    anchors: ['nl /whitepaper/loketdenken/#een-adres'],
  });
  expect(first['nl']?.['/whitepaper/loketdenken/']?.ids).not.toHaveProperty('een-adres');
});

test('as text it is sorted, one fact a line, and reads back as it was', () => {
  const { register } = grow(
    {},
    [chapter, { ...chapter, path: '/', ids: [], pieces: [] }],
    '2026.1',
  );
  const text = registerText(register);
  expect(text.split('\n').slice(2)).toEqual([
    'nl:',
    '  /:',
    '    edition: "2026.1"',
    '    text: whitepaper/loketdenken',
    '  /whitepaper/loketdenken/:',
    '    edition: "2026.1"',
    '    text: whitepaper/loketdenken',
    '    ids:',
    '      kokers: "2026.1"',
    '      voordeur: "2026.1"',
    '    pieces:',
    '      citaat/poort: "2026.1"',
    '',
  ]);
  expect(parseRegister(text)).toEqual(register);
});

test('before the first release there is none', () => {
  expect(parseRegister('')).toEqual({});
});
