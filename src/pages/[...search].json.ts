import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { paramsOf } from '../publication/outputs.ts';
import { loadPublication } from '../publication/load.ts';
import { searchOptionsPath } from '../publication/urls.ts';
import { searchOptions } from '../outputs/search/options.ts';
import { languages } from '../site.ts';

/** One for each language that has a search page. */
export const getStaticPaths = async () => {
  const { editions } = await loadPublication();
  return languages.flatMap((language) => {
    const page = editions[language].pages['search'];
    if (!page) return [];
    const params = paramsOf('searchOptions', searchOptionsPath(page.path));
    return [{ params, props: { edition: editions[language] } }];
  });
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => Response.json(searchOptions(props.edition));
