import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cardOf } from '../../cards/card-of.ts';
import { fontDigest } from '../../cards/fonts.ts';
import { renderCard } from '../../cards/render.ts';
import { loadPublication } from '../../publication/load.ts';
import { digest } from '../../publication/routes.ts';

export const getStaticPaths = async () => {
  const { pages } = await loadPublication();
  return pages.map(cardOf).map((card) => ({
    params: { card: card.path.replace(/^\/cards\/|\.png$/g, '') },
    props: { card },
    cacheKey: digest([card, fontDigest]),
  }));
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The social card of a page. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await renderCard(props.card), { headers: { 'content-type': 'image/png' } });
