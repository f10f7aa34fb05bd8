import type { APIRoute } from 'astro';
import { flowerSvg } from '../components/flower.ts';
import { petalColour } from '../styles/colours.ts';

export const GET: APIRoute = () =>
  new Response(flowerSvg({ fill: petalColour, size: 64 }), {
    headers: { 'content-type': 'image/svg+xml' },
  });
