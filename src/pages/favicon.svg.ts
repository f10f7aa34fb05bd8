import type { APIRoute } from 'astro';
import { flowerSvg } from '../brand/flower.ts';
import { respond } from '../publication/outputs.ts';
import { petalColour } from '../brand/colours.ts';

export const GET: APIRoute = () => respond('favicon', flowerSvg({ fill: petalColour, size: 64 }));
