import { basename, dirname } from 'node:path';
import { z } from 'astro/zod';
import { openCache } from '../../runtime/cache.ts';
import type { Probe } from './probe.ts';

/** Days that a good answer stands: who works on a list of links does not ask every host again each time. */
const daysKept = 14;

const stored = z.record(
  z.string(),
  z.object({
    asked: z.number(),
    verdict: z.enum(['ok', 'moved']),
    status: z.number(),
    movedTo: z.string().optional(),
  }),
);

export interface LinkCache {
  /** A good answer of the last two weeks. */
  get(url: string): Probe | undefined;
  /** Keeps a good answer; a bad one is asked for again next time. */
  set(url: string, probe: Probe): void;
  save(): void;
}

/**
 * @param now - milliseconds since 1970.
 * @param fresh - forgets what was answered before.
 */
export function openLinkCache(file: string, now: number, fresh = false): LinkCache {
  const cache = openCache(dirname(file));
  const name = basename(file);
  const bytes = fresh ? undefined : cache.read(name, name);
  const text = Buffer.from(bytes ?? []).toString();
  const entries = new Map(Object.entries(stored.safeParse(json(text)).data ?? {}));
  return {
    get: (url) => {
      const entry = entries.get(url);
      if (!entry || now - entry.asked > daysKept * 24 * 3600 * 1000) return undefined;
      const { verdict, status, movedTo } = entry;
      return { verdict, status, ...(movedTo !== undefined && { movedTo }) };
    },
    set: (url, { verdict, status, movedTo }) => {
      if (verdict === 'ok' || verdict === 'moved') {
        entries.set(url, { asked: now, verdict, status, movedTo });
      } else entries.delete(url);
    },
    save: () => cache.write(name, name, JSON.stringify(Object.fromEntries(entries), null, 1)),
  };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
