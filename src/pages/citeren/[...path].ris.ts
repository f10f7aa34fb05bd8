import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { citationResponse, citationRoutes } from '../../citation/routes.ts';
import { loadPublication } from '../../publication/load.ts';

export const getStaticPaths = async () => citationRoutes(await loadPublication(), 'ris');

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => citationResponse(props.text, 'ris');
