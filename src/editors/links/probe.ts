import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { escapeXml } from '../../escape.ts';

/**
 * What became of an address: `ok`; `moved`, it answers elsewhere; `refused`, it wants a person, so nothing is known;
 * `dead`, it is gone; `silent`, no answer or an error of the server, also on a second try.
 */
export type Verdict = 'ok' | 'moved' | 'refused' | 'dead' | 'silent';

export interface Probe {
  verdict: Verdict;
  /** The HTTP status; 0 where there was no answer. */
  status: number;
  /** Where it answers now. */
  movedTo?: string;
}

export interface RequestOptions {
  /** Requests at once, over all hosts. */
  concurrency: number;
  /** Milliseconds that an answer may take. */
  timeout: number;
  /** How often what failed is tried again, each time after twice as long. */
  retries: number;
  /** Who asks, so that a host can object. */
  userAgent: string;
}

/** Statuses with which hosts send machines away. */
const refusals = [401, 403, 405, 407, 429, 451, 999];

/**
 * Asks for every address once, through linkinator: HEAD first and GET where that fails. A host that says when to come
 * back (`Retry-After`) is heard.
 */
export async function probeLink(
  urls: readonly string[],
  manners: RequestOptions,
): Promise<Map<string, Probe>> {
  const probes = new Map<string, Probe>();
  if (urls.length === 0) return probes;
  // linkinator checks the links of a page: this page has them all.
  const folder = await mkdtemp(join(tmpdir(), 'links-'));
  const anchors = urls.map((url) => `<a href="${escapeXml(url)}">x</a>`).join('\n');
  await writeFile(join(folder, 'index.html'), `<!doctype html><title>x</title>\n${anchors}\n`);
  const moved = new Map<string, string>();
  const checker = new LinkChecker();
  checker.on('redirect', ({ url, targetUrl }) => {
    if (targetUrl !== undefined) moved.set(url, targetUrl);
  });
  try {
    const { links } = await checker.check({
      path: join(folder, 'index.html'),
      concurrency: manners.concurrency,
      timeout: manners.timeout,
      userAgent: manners.userAgent,
      redirects: 'warn',
      retry: true,
      retryErrors: manners.retries > 0,
      retryErrorsCount: manners.retries,
      retryErrorsJitter: 500,
    });
    for (const { url, status = 0, state } of links) {
      if (!urls.includes(url)) continue;
      const movedTo = moved.get(url);
      const verdict = verdictOf(state, status, movedTo !== undefined);
      probes.set(url, { verdict, status, ...(movedTo !== undefined && { movedTo }) });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return probes;
}

function verdictOf(state: LinkState, status: number, moved: boolean): Verdict {
  if (state !== LinkState.BROKEN) return moved ? 'moved' : 'ok';
  if (refusals.includes(status)) return 'refused';
  return status >= 400 && status < 500 ? 'dead' : 'silent';
}
