import type { APIRoute } from 'astro';
import { iconPng } from '../outputs/icons/icon-png.ts';
import { respond } from '../publication/outputs.ts';
import { colours } from '../brand/colours.ts';

export const GET: APIRoute = async () =>
  respond('touchIcon', await iconPng(180, colours.light.paper));
