import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import { chromium, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import { afterAll, inject, onTestFinished } from 'vitest';
import { site } from '../../src/site.ts';
import type { Server } from './server.ts';

export interface SiteInBrowser {
  /** The address of a path below the base. */
  url(path: string): string;
  /** A page in a fresh profile, gone when the test is done. */
  open(path: string, options?: OpenOptions): Promise<OpenPage>;
  /** As `open`, for more than one test: the caller closes it. */
  openTab(options?: OpenOptions): Promise<OpenPage>;
}

export type OpenOptions = Omit<BrowserContextOptions, 'viewport'> & {
  width?: number;
  height?: number;
};

export interface OpenPage {
  page: Page;
  /** Every address that was asked for since it opened. */
  requests: string[];
  /** What no page should have: errors in the console, breaches of its policy, failed requests, other origins. */
  problems: string[];
}

/** Opens the built site in the browser that all test files share (`served-site.ts`). */
export function openSite(): Promise<SiteInBrowser> {
  const origin = inject('origin');
  return openAt(origin, (path) => origin + site.base.slice(0, -1) + path);
}

/** Opens what a test file serves itself; its server stops when the file is done. */
export async function openServed(serving: Promise<Server>): Promise<SiteInBrowser> {
  const server = await serving;
  afterAll(() => server.close());
  return openAt(server.origin, server.url);
}

async function openAt(origin: string, url: SiteInBrowser['url']): Promise<SiteInBrowser> {
  const browser = await chromium.connect(inject('browser'));
  afterAll(() => browser.close());

  const openTab = async ({ width = 1280, height = 900, ...options }: OpenOptions = {}) => {
    const context = await browser.newContext({
      viewport: { width, height },
      locale: 'nl-NL',
      ...options,
    });
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    return { page, ...watch(page, origin) };
  };
  return {
    url,
    openTab,
    open: async (path, options) => {
      const tab = await openTab(options);
      onTestFinished(() => tab.page.context().close());
      await tab.page.goto(url(path));
      return tab;
    },
  };
}

function watch(page: Page, origin: string): Pick<OpenPage, 'requests' | 'problems'> {
  const requests: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    requests.push(url);
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) problems.push(`asks ${url}`);
  });
  page.on('response', (response) => {
    // The 404 page is asked for by its own address in these tests, so it answers 200.
    if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`script: ${error.message}`));
  return { requests, problems };
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** What axe holds a page to: WCAG 2.2 A and AA, and its own best practice. */
const everything = {
  resultTypes: ['violations'],
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  // Off unless asked for: https://dequeuniversity.com/rules/axe/4.11/target-size
  rules: { 'target-size': { enabled: true } },
} satisfies axeCore.RunOptions;

/** What another theme can change. */
const colours = {
  resultTypes: ['violations'],
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} satisfies axeCore.RunOptions;

/**
 * Every violation that axe finds on the page as it stands, one line each.
 *
 * @param what - `colours` for a page that was looked at whole, and now has the colours of the other theme.
 */
export async function axeViolations(
  page: Page,
  what: 'everything' | 'colours' = 'everything',
): Promise<string[]> {
  // Through the debugger, so that the page's own policy has no say; once, as it is large.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const found = await page.evaluate(
    (options) => (window as unknown as { axe: typeof axeCore }).axe.run(document, options),
    what === 'everything' ? everything : colours,
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const why = failureSummary.split('\n').slice(1, 3).join(' ').trim();
      return `[${id}] ${target.join(' ')}: ${why}`;
    }),
  );
}

/** The element that has the focus, and whether a sighted reader can see that it has. */
export async function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    const onScreen =
      box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0;
    return {
      tag: element.tagName.toLowerCase(),
      id: element.id,
      name: (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 60),
      href: element.getAttribute('href') ?? undefined,
      rel: element.getAttribute('rel') ?? undefined,
      inMain: element.closest('main') !== null,
      visible: onScreen && outlined && outlineColor !== 'rgba(0, 0, 0, 0)',
    };
  });
}

export interface Focused {
  tag: string;
  id: string;
  name: string;
  href: string | undefined;
  rel: string | undefined;
  inMain: boolean;
  visible: boolean;
}

/** How many colours a part of the page shows, as a reader sees it: with one there is nothing to see. */
export async function coloursOf(part: Locator): Promise<number> {
  const png = (await part.screenshot()).toString('base64');
  return part.page().evaluate(async (data) => {
    // Decoded from bytes: the page's policy would refuse an image with a data: address.
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!canvas) throw new Error('This browser has no canvas');
    canvas.drawImage(image, 0, 0);
    const pixels = canvas.getImageData(0, 0, image.width, image.height).data;
    return new Set(new Uint32Array(pixels.buffer)).size;
  }, png);
}

/** Runs a task for every item, in a few tabs at once. */
export async function inTabs<T, R>(
  site: SiteInBrowser,
  items: readonly T[],
  task: (item: T, tab: OpenPage) => Promise<R>,
  options: OpenOptions & { tabs?: number } = {},
): Promise<R[]> {
  const { tabs = 3, ...open } = options;
  const results = new Map<T, R>();
  const queue = [...items];
  await Promise.all(
    Array.from({ length: tabs }, async () => {
      const tab = await site.openTab(open);
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
        results.set(item, await task(item, tab));
      }
      await tab.page.context().close();
    }),
  );
  return items.map((item) => results.get(item) as R);
}
