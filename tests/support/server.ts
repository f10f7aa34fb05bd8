import type { AddressInfo } from 'node:net';
import { siteServer } from '../../src/outputs/hosting/serve.ts';

export interface Server {
  /** Scheme, host and port. */
  origin: string;
  /** The address of a path below the base: `url('/over/')`. */
  url(path: string): string;
  close(): Promise<void>;
}

/**
 * Serves a folder on a free port, as `npm run preview` does. An old address is the page there, as on a host that reads no
 * `_redirects`, unless `redirects` is on.
 */
export async function serve(
  folder: string,
  base = '/',
  { redirects = false }: { redirects?: boolean } = {},
): Promise<Server> {
  const server = siteServer({ folder, base, redirects });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    url: (path) => origin + base.slice(0, -1) + path,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
