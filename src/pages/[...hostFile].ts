import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { hostFiles } from '../outputs/hosting/host-files.ts';
import { loadModel } from '../publication/load.ts';

/** Astro takes no file whose name begins with `_` or `.` for a route, hence the parameter. */
export const getStaticPaths = async () =>
  Object.entries(hostFiles(await loadModel())).map(([hostFile, text]) => ({
    params: { hostFile },
    props: { text },
  }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
