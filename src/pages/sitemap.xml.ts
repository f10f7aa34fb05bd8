import type { APIRoute } from 'astro';
import { sitemap } from '../outputs/feed/sitemap.ts';
import { respond } from '../publication/outputs.ts';
import { loadModel } from '../publication/load.ts';

export const GET: APIRoute = async () => {
  const { pages } = await loadModel();
  return respond('sitemap', sitemap(pages));
};
