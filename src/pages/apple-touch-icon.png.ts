import type { APIRoute } from 'astro';
import { touchIcon } from '../outputs/icons/icons.ts';
import { respond } from '../publication/outputs.ts';

export const GET: APIRoute = async () => respond('touchIcon', await touchIcon());
