import type { APIRoute } from 'astro';
import { loadModel } from '../publication/load.ts';
import { searchInputsOf } from '../outputs/search/input.ts';

/** Returns the input of the search index. The integration that makes the index reads it at the end of a build, and takes it away. */
export const GET: APIRoute = async () => Response.json(searchInputsOf(await loadModel()));
