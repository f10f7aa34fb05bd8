import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { site } from '../../src/site.ts';
import type { Server } from './server.ts';
import { ownEnvironment } from './site-copy.ts';

export interface DevServer extends Server {
  /** Everything that it said in the terminal. */
  said(): string;
}

/** The development server of the project in a folder, when it is ready. Whoever starts it closes it. */
export async function serveDev(folder: string, base: string = site.base): Promise<DevServer> {
  const port = await freePort();
  // Not through `scripts/astro.ts`: a signal would end that and leave the server.
  const child = spawn(
    process.execPath,
    [join(folder, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', String(port)],
    {
      cwd: folder,
      env: { ...ownEnvironment(), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const ended = once(child, 'exit');
  const ready = async () => {
    while (!said.includes('watching for file changes')) await once(child.stdout, 'data');
  };
  await Promise.race([
    ready(),
    ended.then(() => {
      throw new Error(`The development server ended:\n${said}`);
    }),
  ]);
  const origin = `http://localhost:${port}`;
  return {
    origin,
    url: (path) => origin + base.slice(0, -1) + path,
    said: () => said,
    close: async () => {
      child.kill();
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
