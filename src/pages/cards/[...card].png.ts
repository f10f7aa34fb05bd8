import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cardsOf, picturesOf } from '../../outputs/cards/card-of.ts';
import { pictureKey } from '../../outputs/cards/inputs.ts';
import { renderCard } from '../../outputs/cards/render.ts';
import { paramsOf, respond } from '../../publication/outputs.ts';
import { loadModel } from '../../publication/load.ts';

export const getStaticPaths = async () => {
  const { pages } = await loadModel();
  return cardsOf(pages)
    .flatMap(picturesOf)
    .map(({ card, shape, path }) => ({
      params: paramsOf('card', path),
      props: { card, shape },
      cacheKey: pictureKey(card, shape),
    }));
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Returns the social card of a page, or of one quote, number or figure. */
export const GET: APIRoute<Props> = async ({ props: { card, shape } }) =>
  respond('card', await renderCard(card, shape));
