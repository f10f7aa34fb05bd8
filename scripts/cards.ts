/**
 * Shows every card of the site as the networks crop it, on light and dark surroundings: `npm run cards`, on port 4321 or
 * `-- --port N`. Needs no build: cards are drawn from the content when they are asked for.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { cardsOf, picturesOf } from '../src/outputs/cards/card-of.ts';
import { renderCard } from '../src/outputs/cards/render.ts';
import { withContentErrors } from '../src/editors/check/content-error.ts';
import { build } from '../src/publication/build.ts';
import { readContent } from '../src/publication/read.ts';
import { endWithParent } from './astro.ts';
import { renderGallery } from './cards/gallery.ts';
import { getFreePort } from './preview.ts';
import { runCommand } from './command.mjs';

await runCommand(async () => {
  const port = await getFreePort('npm run cards');
  const content = await withContentErrors(process.cwd(), async () => build(await readContent()));
  const cards = cardsOf(content.pages);
  const pictures = new Map(cards.flatMap(picturesOf).map((picture) => [picture.path, picture]));
  const server = createServer((request, response) => {
    const { pathname = '' } = URL.parse(request.url ?? '/', 'http://localhost') ?? {};
    const picture = pictures.get(pathname);
    const answer = picture
      ? renderCard(picture.card, picture.shape).then((body) => ({ type: 'image/png', body }))
      : Promise.resolve({ type: 'text/html; charset=utf-8', body: renderGallery(cards) });
    answer.then(
      ({ type, body }) => {
        response.writeHead(pathname === '/' || picture ? 200 : 404, { 'content-type': type });
        response.end(body);
      },
      (error: unknown) => {
        response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
        response.end(String(error));
      },
    );
  });
  server.listen(port, 'localhost', () => {
    const address = `http://localhost:${port}/`;
    console.log(`\n  ${address}\n\n  Ctrl+C stops the server.`);
    open(address);
  });
  endWithParent(() => process.exit());
});

/** In the browser of a person who sits at this terminal; elsewhere the address is enough. */
function open(address: string): void {
  if (!process.stdout.isTTY || process.env['CI'] || process.env['SSH_CONNECTION']) return;
  const [command = '', ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start'] }[
    process.platform as string
  ] ?? ['xdg-open'];
  if (command === 'xdg-open' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return;
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
