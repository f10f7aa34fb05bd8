import type { APIRoute } from 'astro';
import { sitemap } from '../outputs/feed/sitemap.ts';
import { respond } from '../publication/outputs.ts';
import { loadPublication } from '../publication/load.ts';

export const GET: APIRoute = async () => {
  const { pages } = await loadPublication();
  return respond('sitemap', sitemap(pages));
};
