import type { Card } from '../../src/outputs/cards/card-of.ts';
import { site } from '../../src/site.ts';
import { escapeXml } from '../../src/escape.ts';

/** How a network shows the picture of a link, as it did in 2026: the whole width, or cut to a square from the middle. */
const crops = [
  { name: 'LinkedIn', css: 'aspect-ratio: 1.91', shape: 'wide' },
  { name: 'Mastodon', css: 'aspect-ratio: 16 / 9; border-radius: 8px', shape: 'wide' },
  { name: 'WhatsApp, klein', css: 'aspect-ratio: 1; max-width: 140px', shape: 'wide' },
  { name: 'Vierkant', css: 'aspect-ratio: 1; max-width: 240px', shape: 'square' },
] as const;

/** A page with every card in each crop, on light and on dark surroundings. For editors: it is no part of the site. */
export function renderGallery(cards: readonly Card[]): string {
  const rows = cards.map(
    (card) => `<section lang="${card.language}"><h2>${escapeXml(card.paths.wide)}</h2>
${['light', 'dark'].map((theme) => `<div class="row ${theme}">${crops.map((crop) => figureOf(card, crop)).join('')}</div>`).join('')}
<p>${escapeXml(card.alt)}</p></section>`,
  );
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Kaarten · ${escapeXml(site.name)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:80rem;padding:0 1rem}
h2{font-size:1rem;margin:2.5rem 0 .5rem}.row{display:grid;gap:1rem;padding:1rem;grid-template-columns:2fr 2fr 1fr 1fr}
@media (width<50rem){.row{grid-template-columns:1fr 1fr}}
.light{background:#f3f2ef}.dark{background:#17191c;color:#fff}figure{margin:0}img{display:block;width:100%;object-fit:cover}
figcaption{font-size:.8rem}p{font-size:.9rem}</style>
<h1>${cards.length} kaarten</h1>${rows.join('\n')}</html>`;
}

function figureOf(card: Card, { name, css, shape }: (typeof crops)[number]): string {
  const path = card.paths[shape];
  if (!path) return '';
  return `<figure><img loading="lazy" src="${path}" alt="" style="${css}"><figcaption>${name}</figcaption></figure>`;
}
