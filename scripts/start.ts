/** Builds the site and serves it: `npm start`, on http://localhost:4321 or `-- --port N`. */
import { buildQuietly } from './build.ts';
import { freePort, serve } from './preview.ts';
import { run } from './command.mjs';

await run(async () => {
  const port = await freePort('npm start');
  await buildQuietly();
  await serve(port);
});
