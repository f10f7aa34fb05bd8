import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { citationRoutes } from '../../outputs/citation/routes.ts';
import { respond } from '../../publication/outputs.ts';
import { loadModel } from '../../publication/load.ts';

export const getStaticPaths = async () => citationRoutes(await loadModel(), 'cslJson');

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => respond('cslJson', props.text);
