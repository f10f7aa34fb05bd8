import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadPublication } from '../publication/load.ts';
import { searchOptionsPath } from '../publication/urls.ts';
import { searchOptions } from '../search/options.ts';
import { languages } from '../site.ts';

/** One for each language that has a search page. */
export const getStaticPaths = async () => {
  const { editions } = await loadPublication();
  return languages.flatMap((language) => {
    const page = editions[language].pages['search'];
    if (!page) return [];
    const search = searchOptionsPath(page.path).slice(1, -'.json'.length);
    return [{ params: { search }, props: { edition: editions[language] } }];
  });
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => Response.json(searchOptions(props.edition));
