import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';

/** Measurements of one opening of a page. */
export interface Opening {
  /** Milliseconds from the address to the first painted view. */
  painted: number;
  /** Gzipped bytes of JavaScript, and of everything, until the network is idle. */
  script: number;
  all: number;
}

/** Opens a page in a fresh browser context, waits until it has painted, and measures what it fetched. */
export async function visit(
  browser: Browser,
  url: string,
  prepare: (page: Page) => Promise<() => Promise<unknown>> = async () => async () => {},
): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  const page = await context.newPage();
  const urls = new Set<string>();
  page.on('response', (response) => {
    if (response.ok() && response.url().startsWith('http')) urls.add(response.url());
  });
  await page.addInitScript(`
    document.addEventListener('vt-painted', () => {
      if (window.painted === undefined) requestAnimationFrame(() => { window.painted ??= performance.now(); });
    });
  `);
  const finish = await prepare(page);
  await page.goto(url);
  await page.waitForFunction('window.painted !== undefined');
  const painted = (await page.evaluate('window.painted')) as number;
  await finish();
  await page.waitForLoadState('networkidle');
  await context.close();
  // Fetched once more, when nothing is measured any longer.
  const fetched = await Promise.all([...urls].map(weighed));
  const sum = (of: typeof fetched) => of.reduce((total, { bytes }) => total + bytes, 0);
  return { painted, script: sum(fetched.filter((file) => file.url.endsWith('.js'))), all: sum(fetched) };
}

async function weighed(url: string): Promise<{ url: string; bytes: number }> {
  const response = await fetch(url);
  return { url, bytes: gzipSync(new Uint8Array(await response.arrayBuffer())).length };
}

/**
 * Hovers the first picture of an element as soon as it has painted. Call it before the page is opened.
 * @returns resolves to the milliseconds from the address to the frame in which another element responds
 */
export async function hoverAtOnce(page: Page, from: string, to: string): Promise<() => Promise<number>> {
  await page.exposeFunction('seen', (x: number, y: number) => page.mouse.move(x + 40, y + 40, { steps: 2 }));
  await page.addInitScript(`
    const elementOf = (event) => event.composedPath().find((node) => node.dataset?.element);
    let pointed = false;
    document.addEventListener('vt-painted', (event) => {
      const element = elementOf(event);
      if (element?.dataset.status !== 'ready') return;
      if (!pointed && element.dataset.element === '${from}') {
        pointed = true;
        const { left, top } = element.querySelector('canvas').getBoundingClientRect();
        window.seen(left, top);
      } else if (pointed && element.dataset.element === '${to}') {
        requestAnimationFrame(() => { window.answered ??= performance.now(); });
      }
    });
  `);
  return async () => {
    await page.waitForFunction('window.answered !== undefined');
    return (await page.evaluate('window.answered')) as number;
  };
}
