import { chromium } from 'playwright-core';
import { serve } from './support/server.ts';
const s = await serve('dist', '/');
const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const path = process.argv[2] ?? '/whitepaper/bereikbaar-blijven/';
for (const [w, h] of [
  [360, 740],
  [768, 1000],
  [1280, 900],
] as const)
  for (const colorScheme of ['light', 'dark'] as const) {
    const c = await b.newContext({ viewport: { width: w, height: h }, colorScheme });
    const p = await c.newPage();
    await p.goto(s.url(path));
    await p.screenshot({ path: `/tmp/sharing/head-${w}-${colorScheme}.png` });
    await p.locator('.head__share').click();
    await p.waitForTimeout(300);
    await p.screenshot({ path: `/tmp/sharing/menu-${w}-${colorScheme}.png` });
    await p.keyboard.press('Escape');
    await p.locator('.pass-on').scrollIntoViewIfNeeded();
    await p.waitForTimeout(800);
    await p.screenshot({ path: `/tmp/sharing/foot-${w}-${colorScheme}.png` });
    await p.locator('[popovertarget=verwijzen]').click();
    await p.waitForTimeout(300);
    await p.screenshot({ path: `/tmp/sharing/cite-${w}-${colorScheme}.png` });
    await c.close();
  }
await b.close();
await s.close();
