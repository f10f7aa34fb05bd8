import type { APIRoute } from 'astro';
import { respond } from '../publication/outputs.ts';
import { absolute, sitemapPath } from '../publication/urls.ts';

export const GET: APIRoute = () =>
  respond('robots', `User-agent: *\nAllow: /\n\nSitemap: ${absolute(sitemapPath)}\n`);
