import { stringsOf } from '../i18n/strings.ts';
import { site, type Forge, type SiteConfig } from '../site.ts';
import type { Page } from './page.ts';

/** The fields of a forge's new-issue form that an address can fill in. */
const forms: Record<Forge, { path: string; title: string; body: string }> = {
  github: { path: '/issues/new', title: 'title', body: 'body' },
  gitlab: { path: '/-/issues/new', title: 'issue[title]', body: 'issue[description]' },
  forgejo: { path: '/issues/new', title: 'title', body: 'body' },
};

/** Addresses that open a reaction to the page with page, section and edition already named. */
export function reactionTo(
  page: Page,
  edition: string,
  config: Pick<SiteConfig, 'repository' | 'contact'> = site,
): { issue: string; mail: string } {
  const { reaction } = stringsOf(page.language);
  const subject = reaction.subject(page.title);
  const body = [
    `${reaction.page}: ${page.title} (${page.canonical})`,
    `${reaction.section}: `,
    `${reaction.edition}: ${edition}`,
    '',
    `${reaction.yours}:`,
    '',
  ].join('\n');
  const form = forms[config.repository.forge];
  const issue = new URL(config.repository.url + form.path);
  issue.searchParams.set(form.title, subject);
  issue.searchParams.set(form.body, body);
  // RFC 6068 knows no “+” for a space.
  const mail = `mailto:${config.contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return { issue: issue.href, mail };
}
