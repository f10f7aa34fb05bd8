import type { APIRoute } from 'astro';
import { flowerSvg } from '../components/flower.ts';
import { respond } from '../publication/outputs.ts';
import { petalColour } from '../styles/colours.ts';

export const GET: APIRoute = () => respond('favicon', flowerSvg({ fill: petalColour, size: 64 }));
