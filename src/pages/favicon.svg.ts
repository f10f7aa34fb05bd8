import type { APIRoute } from 'astro';
import { faviconSvg } from '../outputs/icons/icons.ts';
import { respond } from '../publication/outputs.ts';

export const GET: APIRoute = () => respond('favicon', faviconSvg());
