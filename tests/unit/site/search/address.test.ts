import { describe, expect, test } from 'vitest';
import { stringsOf } from '../../../../src/i18n/strings.ts';
import { resultsAddress, queryIn } from '../../../../src/site/search/address.ts';

const nl = stringsOf('nl').finding;
const en = stringsOf('en').finding;

const questions = [
  ['', {}, nl, '/zoeken/'],
  ['gegevens', {}, nl, '/zoeken/?q=gegevens'],
  ['één overheid', {}, nl, '/zoeken/?q=%C3%A9%C3%A9n+overheid'],
  ['a&b=c#d', {}, nl, '/zoeken/?q=a%26b%3Dc%23d'],
  ['loket', { publication: 'vision' }, nl, '/zoeken/?q=loket&publicatie=vision'],
  [
    'loket',
    { publication: 'vision', ambition: 'reachable', audience: 'board' },
    nl,
    '/zoeken/?q=loket&publicatie=vision&ambitie=reachable&rol=board',
  ],
  ['desk', { audience: 'board' }, en, '/zoeken/?q=desk&audience=board'],
] as const;

describe('a question and its address', () => {
  test.each(questions)('%j %j', (text, filters, { parameters }, address) => {
    expect(resultsAddress('/zoeken/', { text, filters }, parameters)).toBe(address);
    const { searchParams } = new URL(address, 'https://a.example');
    expect(queryIn(searchParams, parameters)).toEqual({ text, filters });
  });

  test('spaces around it are no part of it, nor is what no filter is called', () => {
    const address = new URLSearchParams('q=+loket+&publication=vision&page=2&rol=');
    expect(queryIn(address, nl.parameters)).toEqual({ text: 'loket', filters: {} });
  });
});
