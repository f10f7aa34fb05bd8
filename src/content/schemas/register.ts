import { z } from 'astro/zod';
import { key, pathPattern } from './common.ts';
import { edition } from './outline.ts';

const path = z.string().regex(pathPattern, 'is geen adres');

/** The anchors and pieces published at one address, each with the edition in which it first was. */
export const registeredPage = z.strictObject({
  edition,
  /** The text, for as long as it keeps its file: `whitepaper/loketdenken`. */
  text: z.string(),
  /** Anchors on the page. */
  ids: z.record(key, edition).default({}),
  /** Pages of pieces below it: `citaat/poort`. */
  pieces: z.record(z.string(), edition).default({}),
});

/** `content/register.yaml`: every address and anchor that was ever published, by language. It only grows. */
export const register = z.record(z.string(), z.record(path, registeredPage));

export type Register = z.infer<typeof register>;
export type RegisteredPage = z.infer<typeof registeredPage>;
