import type { APIRoute } from 'astro';
import { iconPng } from '../components/icon-png.ts';
import { respond } from '../publication/outputs.ts';
import { colours } from '../styles/colours.ts';

export const GET: APIRoute = async () =>
  respond('touchIcon', await iconPng(180, colours.light.paper));
