import type { APIRoute } from 'astro';
import { faviconIco } from '../outputs/icons/icons.ts';
import { respond } from '../publication/outputs.ts';

export const GET: APIRoute = async () => respond('faviconIco', await faviconIco());
