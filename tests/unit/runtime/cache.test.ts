import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCache } from '../../../src/runtime/cache.ts';
import { temporaryFolder } from '../../support/repository.ts';

const parent = temporaryFolder();
const bytes = new Uint8Array([137, 80, 78, 71, 0, 255, 13, 10]);
let count = 0;

/** A folder with one entry, and its file. */
function kept() {
  const folder = join(parent, String((count += 1)));
  const cache = openCache(folder);
  cache.write('a/one.png', 'key', bytes);
  return { folder, cache, file: join(folder, 'a/one.png') };
}

test('an entry comes back as it was written, and nothing else stands there', () => {
  const { folder, cache } = kept();
  expect(cache.read('a/one.png', 'key')).toEqual(bytes);
  expect(openCache(folder).read('a/one.png', 'key')).toEqual(bytes);
  expect(readdirSync(join(folder, 'a'))).toEqual(['one.png']);
});

test('a text and nothing at all are entries too', () => {
  const { cache } = kept();
  cache.write('text', 'key', 'é');
  cache.write('none', 'key', '');
  expect(Buffer.from(cache.read('text', 'key') ?? []).toString()).toBe('é');
  expect(cache.read('none', 'key')).toEqual(new Uint8Array());
});

const flip = (file: Buffer, at: number) => {
  const copy = Buffer.from(file);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
};

describe('what is not to the last byte what was written is none, and is written again', () => {
  test.each<[string, (file: Buffer) => Buffer]>([
    ['an empty file', () => Buffer.alloc(0)],
    ['half a file', (file) => file.subarray(0, file.length / 2)],
    ['without its last byte', (file) => file.subarray(0, -1)],
    ['with a byte more', (file) => Buffer.concat([file, Buffer.from('x')])],
    ['zeroes of the same length', (file) => Buffer.alloc(file.length)],
    ['another first byte', (file) => flip(file, 0)],
    ['another last byte', (file) => flip(file, file.length - 1)],
    ['the bytes without a digest', () => Buffer.from(bytes)],
    ['a digest alone', (file) => file.subarray(-64)],
    ['something else', () => Buffer.from('{"entries": {}}')],
  ])('%s', (_, damage) => {
    const { cache, file } = kept();
    const whole = readFileSync(file);
    writeFileSync(file, damage(whole));
    expect(cache.read('a/one.png', 'key')).toBeUndefined();
    cache.write('a/one.png', 'key', bytes);
    expect(readFileSync(file)).toEqual(whole);
  });

  test('an entry of another key, under this name', () => {
    const { cache, file } = kept();
    cache.write('a/other.png', 'other', bytes);
    writeFileSync(file, readFileSync(file.replace('one', 'other')));
    expect(cache.read('a/one.png', 'key')).toBeUndefined();
  });

  test('a folder in its place', () => {
    const { folder, cache } = kept();
    mkdirSync(join(folder, 'b'));
    expect(cache.read('b', 'key')).toBeUndefined();
  });
});

test('a folder that cannot be written keeps nothing, and stops nobody', () => {
  const { file } = kept();
  const cache = openCache(join(file, 'below-a-file'));
  cache.write('one', 'key', bytes);
  expect(cache.read('one', 'key')).toBeUndefined();
});
