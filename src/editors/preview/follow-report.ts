import { href } from '../../publication/urls.ts';
import { site } from '../../site.ts';
import type { PageReport } from './page-report.ts';
import { changedEvent, reportPath, versionName } from './protocol.ts';

let version = versionOfPage();

/**
 * Tells how the page stands, now and after each change. Where the page was made of an older content it is made again: Vite
 * tells an open page of a change, and not one that was on its way when the file was saved.
 */
export function followReport(put: (report: PageReport) => void, onFailure: () => void): void {
  const look = () => {
    askReport().then((report) => {
      version ??= report.version;
      if (report.version === version) put(report);
      else location.reload();
    }, onFailure);
  };
  look();
  import.meta.hot?.on(changedEvent, look);
  // What was sent while the page had no connection yet is lost.
  import.meta.hot?.on('vite:ws:connect', look);
}

async function askReport(): Promise<PageReport & { version: number }> {
  const page = `/${location.pathname.slice(site.base.length)}`;
  const answer = await fetch(`${href(reportPath)}?${new URLSearchParams({ page }).toString()}`);
  if (!answer.ok) throw new Error(`${answer.status} for ${reportPath}`);
  // The server is this project's own: see preview-server.ts.
  return (await answer.json()) as PageReport & { version: number };
}

/** Missing on a page from another machine without TLS: its browser keeps this from scripts. */
function versionOfPage(): number | undefined {
  const [navigation] = performance.getEntriesByType('navigation');
  if (!(navigation instanceof PerformanceNavigationTiming)) return undefined;
  const made = navigation.serverTiming.find(({ name }) => name === versionName);
  return made && Number(made.description);
}
