import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { atomFeed } from '../../feed/atom.ts';
import { loadPublication } from '../../publication/load.ts';
import { feedPath } from '../../publication/urls.ts';
import { languages } from '../../site.ts';

export const getStaticPaths = () =>
  languages.map((language) => ({
    params: { language: feedPath(language).slice(1, -'/feed.xml'.length) || undefined },
    props: { language },
  }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
  const { editions } = await loadPublication();
  return new Response(atomFeed(editions[props.language]), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
