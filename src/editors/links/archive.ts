import { z } from 'astro/zod';

/** What the archive says: an address that it kept, that it kept none, or nothing at all. */
export type ArchiveAnswer = { kept: string; on: string } | 'none' | 'unreachable';

const answer = z.object({
  archived_snapshots: z.object({
    closest: z.object({ available: z.boolean(), url: z.url(), timestamp: z.string() }).optional(),
  }),
});

/**
 * Asks the Wayback Machine for a copy of an address that is dead.
 * https://archive.org/help/wayback_api.php
 *
 * @param archive - scheme and host of the API, without a slash at the end.
 */
export async function findArchivedCopy(
  url: string,
  archive: string,
  timeout: number,
): Promise<ArchiveAnswer> {
  try {
    const response = await fetch(`${archive}/wayback/available?url=${encodeURIComponent(url)}`, {
      signal: AbortSignal.timeout(timeout),
    });
    if (!response.ok) return 'unreachable';
    const { closest } = answer.parse(await response.json()).archived_snapshots;
    if (!closest?.available) return 'none';
    const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(closest.timestamp) ?? [];
    return {
      kept: closest.url.replace(/^http:/, 'https:'),
      on: [year, month, day].filter(Boolean).join('-'),
    };
  } catch {
    return 'unreachable';
  }
}
