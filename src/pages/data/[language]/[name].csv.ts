import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { dataFiles } from '../../../outputs/figures/data.ts';
import { respond, type ParamsOf } from '../../../publication/outputs.ts';
import { loadModel } from '../../../publication/load.ts';

/** Returns the data of the charts that readers see: a draft keeps its own to itself. */
export const getStaticPaths = async () => {
  const { pages } = await loadModel();
  const shown = new Set(
    pages.flatMap(({ language, data }) => data.map((name) => `${language}/${name}`)),
  );
  return dataFiles
    .filter(({ language, name }) => shown.has(`${language}/${name}`))
    .map(({ language, name, csv }) => ({
      params: { language, name } satisfies ParamsOf<'data'>,
      props: { csv },
    }));
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Returns the data behind a chart, as its authors wrote it. */
export const GET: APIRoute<Props> = ({ props }) => respond('data', props.csv);
