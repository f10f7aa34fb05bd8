import { kickerOf } from '../components/kicker.ts';
import { stringsOf } from '../i18n/strings.ts';
import { cardPath } from '../publication/urls.ts';
import type { Page } from '../publication/page.ts';
import type { Language } from '../site.ts';

/** Pixels: what the large previews of the social networks show without cutting. */
export const cardSize = { width: 1200, height: 630 } as const;

/** How the flower stands on a card: one petal that points into the text, or all six. */
export type CardDesign = 'petal' | 'numbered-petal' | 'checked-petal' | 'flower';

/** What a social card says and shows. Its picture, and the alt text on the page, are both made of this. */
export interface Card {
  path: string;
  language: Language;
  design: CardDesign;
  kicker: string | undefined;
  title: string;
  line: string;
  petal: number | undefined;
  number: number | undefined;
  alt: string;
}

export function cardOf(page: Page): Card {
  const line = page.description;
  return {
    path: cardPath(page.path),
    language: page.language,
    design: designOf(page),
    kicker: kickerOf(page),
    title: page.title,
    line,
    petal: page.petal,
    number: page.number,
    alt: stringsOf(page.language).cardAlt(page.title, line),
  };
}

function designOf(page: Page): CardDesign {
  if (page.petal === undefined) return 'flower';
  if (page.kind === 'ambition') return 'numbered-petal';
  return page.kind === 'guide' ? 'checked-petal' : 'petal';
}
