import { en } from './i18n/en.ts';
import { nl } from './i18n/nl.ts';
import type { Strings } from './i18n/strings.ts';

/**
 * Everything that differs between one deployment and another, in one typed place.
 * To deploy elsewhere, change these values; no other file names an origin, a base path or an address.
 */
export const site = {
  /** Scheme and host, without a trailing slash. The default is a reserved name (RFC 2606): change it. */
  origin: 'https://dienstverlening2020.example',
  /** The path that the site is served under: `/`, or `/some-folder/` with both slashes. */
  base: '/',
  /** The short name, as in the header and on the cards. */
  name: 'Dienstverlening 2020',
  /** Each language by its BCP 47 tag, with what the interface says in it. One more is its strings and a word here. */
  languages: { nl, en },
  /** The language that texts are written in first: it lives at the root, the others under `/<tag>/`. */
  defaultLanguage: 'nl',
  /** Where the source lives, and which forge it is: that decides how an issue is prefilled. */
  repository: { forge: 'github', url: 'https://git.example/dienstverlening-2020' },
  /** Where reactions by e-mail go. */
  contact: 'redactie@dienstverlening2020.example',
  /**
   * Until when `/.well-known/security.txt` holds, as YYYY-MM-DD, at most a year ahead (RFC 9116, 2.5.5): look then whether
   * the address above still is read. `npm run check` says when it is time.
   */
  securityUntil: '2027-11-01',
} as const satisfies SiteConfig;

/** A BCP 47 language tag that the site is published in. */
export type Language = keyof typeof site.languages;

/** The languages of the site, in the order in which it offers them. */
export const languages: readonly Language[] = Object.keys(site.languages).filter(isLanguage);

/** The language at the root of the site, and the one that `x-default` names. */
export const defaultLanguage: Language = site.defaultLanguage;

export function isLanguage(value: string | undefined): value is Language {
  return value !== undefined && Object.hasOwn(site.languages, value);
}

export interface SiteConfig {
  origin: `https://${string}` | `http://${string}`;
  base: '/' | `/${string}/`;
  name: string;
  languages: Readonly<Record<string, Strings>>;
  defaultLanguage: string;
  repository: { forge: Forge; url: string };
  contact: string;
  securityUntil: `${number}-${number}-${number}`;
}

/** Forges whose prefilled-issue address is known. */
export type Forge = 'github' | 'gitlab' | 'forgejo';
