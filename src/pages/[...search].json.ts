import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { paramsOf } from '../publication/outputs.ts';
import { loadModel } from '../publication/load.ts';
import { searchOptionsPath } from '../publication/urls.ts';
import { searchOptions } from '../outputs/search/options.ts';
import { languages } from '../site.ts';

/** Returns a route for each language that has a search page. */
export const getStaticPaths = async () => {
  const { localized } = await loadModel();
  return languages.flatMap((language) => {
    const page = localized[language].pages['search'];
    if (!page) return [];
    const params = paramsOf('searchOptions', searchOptionsPath(page.path));
    return [{ params, props: { edition: localized[language] } }];
  });
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => Response.json(searchOptions(props.edition));
