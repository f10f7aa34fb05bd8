import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { makeReadmeWithRooms } from '../../../scripts/rooms.ts';
import { root } from '../../support/content.ts';

test('src/README.md shows the folders and imports as they are (else: npm run rooms)', async () => {
  expect(await readFile(`${root}/src/README.md`, 'utf8')).toBe(await makeReadmeWithRooms());
});
