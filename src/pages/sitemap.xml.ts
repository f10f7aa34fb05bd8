import type { APIRoute } from 'astro';
import { sitemap } from '../feed/sitemap.ts';
import { loadPublication } from '../publication/load.ts';

export const GET: APIRoute = async () => {
  const { pages } = await loadPublication();
  return new Response(sitemap(pages), { headers: { 'content-type': 'application/xml' } });
};
