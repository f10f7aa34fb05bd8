import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '../../site.ts';
import type { Card, Shape } from './card-of.ts';
import { fontDigest } from './fonts.ts';

/** The sources of every design, and of what the cards share with the site. */
export const designSources = [
  ...globSync('src/{brand,content/drawing,outputs/cards,outputs/figures}/*.ts', {
    cwd: process.cwd(),
  }).sort(),
  'src/i18n/strings.ts',
];

/** The libraries that decide what a pixel becomes. */
export const designLibraries = [
  'satori',
  'sharp',
  '@resvg/resvg-js',
  '@observablehq/plot',
  'harfbuzzjs',
  'hyphen',
];

const designDigest = digestOf([
  fontDigest,
  site.name,
  ...designSources.map(read),
  ...designLibraries.map((name) => versionOf(name)),
]);

/** Returns what decides a picture, as hexadecimal digits: card, shape, designs, fonts, colours and libraries. */
export function pictureKey(card: Card, shape: Shape): string {
  return digestOf([designDigest, shape, JSON.stringify(card)]);
}

function digestOf(parts: string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}

function versionOf(library: string): string {
  const found: unknown = JSON.parse(read(`node_modules/${library}/package.json`));
  return typeof found === 'object' && found !== null && 'version' in found
    ? `${library} ${String(found.version)}`
    : library;
}

function read(file: string): string {
  return readFileSync(join(process.cwd(), file), 'utf8');
}
