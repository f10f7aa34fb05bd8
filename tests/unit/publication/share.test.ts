import { describe, expect, test } from 'vitest';
import { shareOf } from '../../../src/publication/share.ts';
import { site } from '../../../src/site.ts';
import { model } from '../../support/publication.ts';

const page = {
  title: 'Zo werkt u als één overheid & meer?',
  canonical: 'https://dienstverlening2020.example/handreikingen/een-overheid/',
  language: 'nl',
} as const;
const share = shareOf(page);
const text = `${page.title} · ${site.name}`;
const networks = Object.fromEntries(share.networks.map(({ name, href }) => [name, href]));

test.each([
  [
    'LinkedIn',
    'https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fdienstverlening2020.example%2Fhandreikingen%2Feen-overheid%2F',
  ],
  [
    'Bluesky',
    'https://bsky.app/intent/compose?text=Zo%20werkt%20u%20als%20%C3%A9%C3%A9n%20overheid%20%26%20meer%3F%20%C2%B7%20Dienstverlening%202020%20https%3A%2F%2Fdienstverlening2020.example%2Fhandreikingen%2Feen-overheid%2F',
  ],
  [
    'WhatsApp',
    'https://wa.me/?text=Zo%20werkt%20u%20als%20%C3%A9%C3%A9n%20overheid%20%26%20meer%3F%20%C2%B7%20Dienstverlening%202020%20https%3A%2F%2Fdienstverlening2020.example%2Fhandreikingen%2Feen-overheid%2F',
  ],
])('%s is a plain link with the words filled in', (name, href) => {
  expect(networks[name]).toBe(href);
});

test('there are these networks, in this order, and each under its own name', () => {
  expect(Object.keys(networks)).toEqual(['LinkedIn', 'Bluesky', 'WhatsApp']);
});

test('what arrives is what was meant, whatever stands in the title', () => {
  const arrives = (address: string, name: string) => new URL(address).searchParams.get(name);
  expect(arrives(networks['Bluesky'] ?? '', 'text')).toBe(`${text} ${page.canonical}`);
  expect(arrives(networks['WhatsApp'] ?? '', 'text')).toBe(`${text} ${page.canonical}`);
  expect(arrives(networks['LinkedIn'] ?? '', 'url')).toBe(page.canonical);
  expect(arrives(`https://mastodon.example${share.mastodon}`, 'text')).toBe(
    `${text} ${page.canonical}`,
  );
});

test('the mail has a subject and the address, and no “+” for a space (RFC 6068)', () => {
  expect(share.mail).not.toContain('+');
  const mail = new URL(share.mail);
  expect(mail.pathname).toBe('');
  expect(mail.searchParams.get('subject')).toBe(text);
  expect(mail.searchParams.get('body')).toBe(`Lees het hier: ${page.canonical}`);
  expect(new URL(shareOf({ ...page, language: 'en' }).mail).searchParams.get('body')).toBe(
    `Read it here: ${page.canonical}`,
  );
});

describe.each(model.pages.map((page) => [page.path, page] as const))('%s', (_, page) => {
  test('fits in what Bluesky (300 characters) and Mastodon (500) take', () => {
    const [, bluesky] = shareOf(page).networks;
    const post = new URL(bluesky?.href ?? '').searchParams.get('text') ?? '';
    expect([...new Intl.Segmenter(page.language).segment(post)].length).toBeLessThanOrEqual(300);
  });
});
