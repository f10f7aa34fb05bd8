import type { APIRoute } from 'astro';
import { loadPublication } from '../publication/load.ts';
import { feedsOf } from '../outputs/search/feed.ts';

/** What search is fed. The integration that makes the index reads it at the end of a build, and takes it away. */
export const GET: APIRoute = async () => Response.json(feedsOf(await loadPublication()));
