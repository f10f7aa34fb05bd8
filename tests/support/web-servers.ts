import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findBrotliModule, ensureProgram, type Program } from '../../scripts/debian-programs.ts';
import { site } from '../../src/site.ts';
import { dist } from './dist.ts';
import type { Server } from './server.ts';

/** Real web servers, each with the file that the build makes for it. */
export const webServers = ['nginx', 'caddy'] as const satisfies readonly Program[];

/** What stands around the made file: what its own first lines say, with a port of this machine. */
const settings = {
  // As root its workers would be nobody, who may not read the folders of the tests.
  nginx: ({ folder, root, port, include }: Setting) => {
    const brotli = findBrotliModule();
    return {
      text: `${brotli ? `load_module ${brotli};` : ''}
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr;
events { worker_connections 256; }
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${root};
    ${brotli ? 'brotli_static on;' : ''}
    include ${include('nginx.conf')};
  }
}`,
      args: (file: string) => ['-e', 'stderr', '-p', folder, '-c', file],
    };
  },
  caddy: ({ root, port, include }: Setting) => ({
    text: `{
  admin off
  auto_https off
  log {
    level ERROR
  }
}
http://:${port} {
  bind 127.0.0.1
  root * ${root}
  import ${include('Caddyfile')}
}`,
    args: (file: string) => ['run', '--adapter', 'caddyfile', '--config', file],
  }),
} as const satisfies Record<Program, (setting: Setting) => Started>;

/**
 * Starts a web server on a free port of the loopback, with the built site and the made file; everything that it writes is
 * in a folder that goes when it stops.
 *
 * @throws {Error} with what it said, where it does not start.
 */
export async function startWebServer(
  program: Program,
  { site: built = dist, base = site.base }: { site?: string; base?: string } = {},
): Promise<Server> {
  const command = await ensureProgram(program);
  const folder = await mkdtemp(join(tmpdir(), `${program}-`));
  const root = join(folder, 'root');
  // Below the root as it is below the base path.
  const place = join(root, base);
  await mkdir(dirname(place), { recursive: true });
  await symlink(built, place.replace(/\/$/, ''));
  const port = await freePort();
  const include = (name: string) => join(place, '.hosting', name);
  const { text, args } = settings[program]({ folder, root, port, include });
  const file = join(folder, 'config');
  await writeFile(file, text);
  const child = spawn(command, args(file), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  }
  const close = async () => {
    await stop(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await answers(child, port);
  } catch (error) {
    await close();
    throw new Error(`${program} did not start: ${said.join('')}`, { cause: error });
  }
  const origin = `http://127.0.0.1:${port}`;
  return { origin, url: (path) => origin + base.slice(0, -1) + path, close };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits until the port is open; a server that ends before that has refused its configuration. */
async function answers(child: ChildProcess, port: number): Promise<void> {
  while (child.exitCode === null) {
    if (await isOpen(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`It ended with code ${child.exitCode}`);
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const done = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.on('connect', () => done(true)).on('error', () => done(false));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.on('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

interface Setting {
  folder: string;
  root: string;
  port: number;
  include: (name: string) => string;
}

interface Started {
  text: string;
  args: (file: string) => string[];
}
