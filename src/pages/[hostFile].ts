import type { APIRoute } from 'astro';
import { loadPublication } from '../publication/load.ts';
import { hostRedirects } from '../publication/host-redirects.ts';

/** `_redirects` for hosts that read it. Astro takes no file of that name for a route, hence the parameter. */
export const getStaticPaths = () => [{ params: { hostFile: '_redirects' } }];

export const GET: APIRoute = async () => {
  const { redirects } = await loadPublication();
  return new Response(hostRedirects(redirects), { headers: { 'content-type': 'text/plain' } });
};
