/** Builds the site and serves it: `npm start`, on http://localhost:4321 or `-- --port N`. */
import { buildQuietly } from './build.ts';
import { getFreePort, serve } from './preview.ts';
import { runCommand } from './command.mjs';

await runCommand(async () => {
  const port = await getFreePort('npm start');
  await buildQuietly();
  await serve(port);
});
