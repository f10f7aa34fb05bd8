import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { dataFiles } from '../../../prose/data.ts';

export const getStaticPaths = () =>
  dataFiles.map(({ language, name, csv }) => ({ params: { language, name }, props: { csv } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The data behind a chart, as its authors wrote it. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
