import { href } from '../publication/urls.ts';
import { site } from '../site.ts';
import type { PageReport } from './page-report.ts';
import { reportPath, versionName } from './protocol.ts';

let version = versionOfPage();

/**
 * How the page stands now; nothing where it was made of an older content, as it is then made again. Vite tells an open page
 * of a change, and not one that was on its way when the file was saved.
 *
 * @throws {Error} where the server gives no answer.
 */
export async function freshReport(): Promise<PageReport | undefined> {
  const page = `/${location.pathname.slice(site.base.length)}`;
  const answer = await fetch(`${href(reportPath)}?${new URLSearchParams({ page }).toString()}`);
  if (!answer.ok) throw new Error(`${answer.status} for ${reportPath}`);
  // The server is this project's own: see serve-desk.ts.
  const report = (await answer.json()) as PageReport & { version: number };
  version ??= report.version;
  if (report.version === version) return report;
  location.reload();
  return undefined;
}

/** Missing on a page from another machine without TLS: its browser keeps this from scripts. */
function versionOfPage(): number | undefined {
  const [navigation] = performance.getEntriesByType('navigation');
  if (!(navigation instanceof PerformanceNavigationTiming)) return undefined;
  const made = navigation.serverTiming.find(({ name }) => name === versionName);
  return made && Number(made.description);
}
