import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';

/** What one opening of a page came to. */
export interface Opening {
  /** Milliseconds from the address to the first painted view. */
  painted: number;
  /** Bytes of JavaScript, and of everything, gzipped, until nothing more was fetched. */
  script: number;
  all: number;
}

/** Opens a page in a browser that has never seen it, waits until it is painted, and counts what it fetched. */
export async function visit(
  browser: Browser,
  url: string,
  use: (page: Page) => Promise<void> = async () => {},
): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  const page = await context.newPage();
  const bodies: Promise<{ url: string; bytes: number }>[] = [];
  page.on('response', (response) => {
    const counted = async () => ({ url: response.url(), bytes: gzipSync(await response.body()).length });
    if (response.ok()) bodies.push(counted());
  });
  await page.addInitScript(`
    document.addEventListener('vt-painted', () => {
      if (window.painted === undefined) requestAnimationFrame(() => { window.painted ??= performance.now(); });
    });
  `);
  await page.goto(url);
  await page.waitForFunction('window.painted !== undefined');
  const painted = (await page.evaluate('window.painted')) as number;
  await use(page);
  await page.waitForLoadState('networkidle');
  const fetched = await Promise.all(bodies);
  await context.close();
  const sum = (of: typeof fetched) => of.reduce((total, { bytes }) => total + bytes, 0);
  return { painted, script: sum(fetched.filter((file) => file.url.endsWith('.js'))), all: sum(fetched) };
}

/**
 * Points at the first picture of an element as soon as it is there.
 * @returns milliseconds from the address to the frame in which another element shows what follows
 */
export async function hoverAtOnce(page: Page, from: string, to: string): Promise<number> {
  const panel = (id: string) => `[data-element="${id}"]`;
  const canvas = page.locator(`${panel(from)}[data-status=ready] canvas`).first();
  const box = (await canvas.boundingBox())!;
  await page.evaluate(`document.addEventListener('vt-painted', (event) => {
    const shows = event.composedPath().some((node) => node.matches?.('${panel(to)}[data-status=ready]'));
    if (shows) requestAnimationFrame(() => { window.answered ??= performance.now(); });
  })`);
  await page.mouse.move(box.x + 40, box.y + 40, { steps: 2 });
  await page.waitForFunction('window.answered !== undefined');
  return (await page.evaluate('window.answered')) as number;
}
