/** Serves the built site as it is: `npm run preview`, on port 4321 or `-- --port N`. */
import { existsSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { siteServer } from '../src/outputs/hosting/serve.ts';
import { site } from '../src/site.ts';
import { endWithParent, root } from './astro.ts';
import { recoverBuiltSite } from './build.ts';
import { NextStep, runCommand } from './command.mjs';

if (import.meta.main) {
  await runCommand(async () => {
    const port = await getFreePort('npm run preview');
    if (!existsSync(join(await recoverBuiltSite(), 'index.html'))) {
      throw new NextStep('There is no built site in dist/. Run: npm run build');
    }
    await serve(port);
  });
}

/**
 * The port that the command line asks for, once nothing else answers there.
 *
 * @param command - how to name this command in an error: `npm start`.
 */
export async function getFreePort(command: string): Promise<number> {
  const port = Number(portArgument(command));
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new NextStep(
      `A port is a whole number from 1 to 65535. For example: ${command} -- --port 4321`,
    );
  }
  // A server on all addresses leaves `localhost` free to bind, and still gets its visitors: ask both.
  const answers = await Promise.all([isAnswered('127.0.0.1', port), isAnswered('::1', port)]);
  const refused = answers.includes(true) ? 'EADDRINUSE' : await refusalOf(port);
  if (refused === undefined) return port;
  throw new NextStep(
    (refused === 'EADDRINUSE'
      ? `Port ${port} is in use.`
      : `Port ${port} is not open to this user (${refused}).`) +
      `\nStop what runs there, or choose another: ${command} -- --port ${another(port)}`,
  );
}

/** Serves `dist/` until the process is stopped. */
export async function serve(port: number): Promise<void> {
  const server = siteServer({ folder: join(root, 'dist'), base: site.base });
  await new Promise<void>((resolve, reject) => {
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new NextStep(`Port ${port} was taken in the meantime. Run the command again.`)
          : error,
      ),
    );
    server.listen({ host: 'localhost', port }, resolve);
  });
  endWithParent(() => process.exit());
  console.log(`\n  http://localhost:${port}${site.base}\n\n  Ctrl+C stops the server.`);
}

function another(port: number): number {
  return port === 4321 ? 4322 : 4321;
}

function portArgument(command: string): string {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
    return values.port;
  } catch (error) {
    const problem = error instanceof Error ? error.message.split('.')[0] : String(error);
    throw new NextStep(`${problem}. The one option is a port: ${command} -- --port 4321`);
  }
}

function isAnswered(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 });
    const answer = (answered: boolean) => {
      socket.destroy();
      resolve(answered);
    };
    socket.on('connect', () => answer(true));
    for (const event of ['error', 'timeout']) socket.on(event, () => answer(false));
  });
}

/** The code of the error that listening gives, if it gives one. */
function refusalOf(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ host: 'localhost', port }, () => server.close(() => resolve(undefined)));
  });
}
