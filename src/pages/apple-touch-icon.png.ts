import type { APIRoute } from 'astro';
import { iconPng } from '../components/icon-png.ts';
import { colours } from '../styles/colours.ts';

export const GET: APIRoute = async () =>
  new Response(await iconPng(180, colours.light.paper), {
    headers: { 'content-type': 'image/png' },
  });
