import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../support/dist.ts';
import { copySite } from '../support/site-copy.ts';

const marked = 'kh7Qz-not-for-readers-Wp3';

/** Secrets as hosts and registries name them, and names that begin as one that the build is given. */
const secrets = [
  ...['DEPLOY_TOKEN', 'AWS_SECRET_ACCESS_KEY', 'GITHUB_TOKEN', 'CI_JOB_TOKEN', 'PASSWORD'],
  ...[
    'NODE_AUTH_TOKEN',
    'npm_config_//example.org/:_authToken',
    'ASTRO_STUDIO_APP_TOKEN',
    'GIT_ASKPASS',
  ],
  ...['PUBLIC_TOKEN', 'VITE_TOKEN', 'PATH_TOKEN'],
];

test('a page that prints the whole environment publishes no secret of it', async () => {
  const copy = copySite({ small: true });
  await copy.edit(
    'src/site/layouts/Home.astro',
    /^---\n/,
    [
      '---',
      "import { env } from 'node:process';",
      'const all = JSON.stringify({ ...env, ...import.meta.env });',
      '',
    ].join('\n'),
  );
  await copy.edit('src/site/layouts/Home.astro', '<div class="home">', '$&<p>{all}</p>');
  const { code, output } = await copy.build(
    Object.fromEntries(secrets.map((name) => [name, `${marked}-${name}`])),
  );
  expect(code, output).toBe(0);
  // What a page prints does come out: the test would see a secret.
  expect(readFileSync(join(copy.dist, 'index.html'), 'utf8')).toContain('ASTRO_TELEMETRY_DISABLED');
  const found: string[] = [];
  for (const folder of [copy.dist, join(copy.folder, '.cache'), join(copy.folder, '.astro')]) {
    for (const file of await filesBelow(folder)) {
      if (readFileSync(join(folder, file)).includes(marked)) found.push(file);
    }
  }
  expect(found).toEqual([]);
});
