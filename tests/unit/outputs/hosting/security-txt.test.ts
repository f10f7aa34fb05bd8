import { describe, expect, test } from 'vitest';
import { securityAdvice } from '../../../../src/outputs/hosting/security-advice.ts';
import { securityTxt } from '../../../../src/outputs/hosting/security-txt.ts';
import { absolute } from '../../../../src/publication/urls.ts';
import { languages, site } from '../../../../src/site.ts';

test('security.txt says whom to tell, in which languages, and until when', () => {
  expect(
    securityTxt({ contact: 'x@example.org', securityUntil: '2027-11-01' }).split('\n'),
  ).toEqual([
    'Contact: mailto:x@example.org',
    'Expires: 2027-11-01T00:00:00Z',
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${absolute('/.well-known/security.txt')}`,
    '',
  ]);
});

test('the same build twice says the same', () => expect(securityTxt()).toBe(securityTxt(site)));

describe('a security.txt until 2027-11-01', () => {
  test.each([
    ['2026-11-28', undefined],
    ['2027-09-01', undefined],
    ['2027-09-02', 'geldt nog tot 2027-11-01'],
    ['2027-10-31', 'geldt nog tot 2027-11-01'],
    ['2027-11-01', 'geldt sinds 2027-11-01 niet meer'],
    ['2028-01-01', 'geldt sinds 2027-11-01 niet meer'],
    ['2026-01-01', 'meer dan een jaar'],
  ])('on %s is told: %s', (today, words) => {
    const advice = securityAdvice(today, { securityUntil: '2027-11-01' });
    if (words === undefined) expect(advice).toBeUndefined();
    else {
      expect(advice).toContain(words);
      expect(advice).toContain('src/site.ts');
    }
  });

  test('a day that is none is told', () => {
    expect(securityAdvice('2026-11-28', { securityUntil: '2027-13-45' })).toContain('geen dag');
  });
});
