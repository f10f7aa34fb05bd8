import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { figurePng, figureSvg } from '../outputs/figure-files/figure-file.ts';
import { figureRoutes } from '../outputs/figure-files/routes.ts';
import { loadModel } from '../publication/load.ts';

export const getStaticPaths = async () => figureRoutes(await loadModel());

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

const types = { svg: 'image/svg+xml', png: 'image/png' } as const;

/** Returns a figure as a file, at an address that stays. */
export const GET: APIRoute<Props> = ({ props: { format, file } }) =>
  new Response(format === 'svg' ? figureSvg(file) : figurePng(file), {
    headers: { 'content-type': types[format] },
  });
