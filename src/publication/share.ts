import { stringsOf } from '../i18n/strings.ts';
import { site } from '../site.ts';
import type { Page } from './page.ts';

/** Where a page can be shared: every address a plain link with the words filled in, to be opened by the reader alone. */
export interface Share {
  /** The words to share: the title of the page and the site. */
  text: string;
  /** Each network by its own name, which is the same in every language. */
  networks: { name: string; href: string }[];
  mail: string;
  /** On any Mastodon server: the address after `https://<server>`. */
  mastodon: string;
}

/** Returns what is shared of a page: its permanent address, and a line that names it. */
export function shareOf(page: Pick<Page, 'title' | 'canonical' | 'language'>): Share {
  const text = page.title === site.name ? site.name : `${page.title} · ${site.name}`;
  const shared = { text, url: page.canonical };
  return {
    text,
    networks: [
      { name: 'LinkedIn', href: linkedIn(shared) },
      { name: 'Bluesky', href: bluesky(shared) },
      { name: 'WhatsApp', href: whatsApp(shared) },
    ],
    mail: mail(shared, stringsOf(page.language).share.mailBody),
    mastodon: mastodon(shared),
  };
}

/** Takes an address alone: the network reads the rest from the page. */
function linkedIn({ url }: Shared): string {
  return `https://www.linkedin.com/sharing/share-offsite/?url=${encodeURIComponent(url)}`;
}

/** https://docs.bsky.app/docs/advanced-guides/intent-links: 300 characters at most. */
function bluesky({ text, url }: Shared): string {
  return `https://bsky.app/intent/compose?text=${encodeURIComponent(`${text} ${url}`)}`;
}

/** https://faq.whatsapp.com/5913398998672934 */
function whatsApp({ text, url }: Shared): string {
  return `https://wa.me/?text=${encodeURIComponent(`${text} ${url}`)}`;
}

/** The page that every Mastodon server has for this: https://github.com/mastodon/mastodon/pull/5230 */
function mastodon({ text, url }: Shared): string {
  return `/share?text=${encodeURIComponent(`${text} ${url}`)}`;
}

/** RFC 6068, which knows no “+” for a space. */
function mail({ text, url }: Shared, body: (url: string) => string): string {
  return `mailto:?subject=${encodeURIComponent(text)}&body=${encodeURIComponent(body(url))}`;
}

interface Shared {
  text: string;
  url: string;
}
