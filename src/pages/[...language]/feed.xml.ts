import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { atomFeed } from '../../outputs/feed/atom.ts';
import { feedIn, feedRoutes } from '../../outputs/feed/entries.ts';
import { respond } from '../../publication/outputs.ts';
import { loadModel } from '../../publication/load.ts';
import { absolute, feedPath } from '../../publication/urls.ts';
import { languages } from '../../site.ts';

export const getStaticPaths = () => feedRoutes(languages, 'atom');

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { language } }) => {
  const { localized, pages } = await loadModel();
  const feed = feedIn(localized[language], pages);
  return respond('atom', atomFeed(feed, absolute(feedPath(language, 'atom'))));
};
