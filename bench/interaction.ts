/** Responsiveness of the page: hovering with all values there, while pictures are being made, and typing. */

import type { Page } from 'playwright-core';
import { build } from 'vite';
import { at } from '../src/base/at.ts';
import { launchChromium } from '../test/support/chromium.ts';
import { serveSite } from '../test/support/site.ts';
import { hoverFigures, hoverTimes } from './hover.ts';
import { atMost, type Figure, fact, median, percentile, type Report } from './report.ts';
import { startPainting } from './while-painting.ts';

/** Runs the bench. */
export async function run(): Promise<Report> {
  await build({ logLevel: 'error' });
  const site = await serveSite();
  const browser = await launchChromium();
  try {
    const figures: Figure[] = [];
    for (const { doc, from, to } of HOVERED) {
      const page = await open(browser, `${site.url}#doc=${doc}`);
      figures.push(...hoverFigures(doc, await hoverTimes(page, from, { to })));
      await page.close();
    }
    const page = await open(browser, `${site.url}#doc=teaser`);
    const painting = await startPainting(page);
    const hovered = await hoverTimes(page, 'e2', { to: 'e1' });
    figures.push(...hoverFigures('teaser, while 40 pictures are made', hovered));
    figures.push(...(await optimizing(page)), ...(await painting.end()));
    figures.push(...(await typing(page)));
    return { name: 'interaction', figures };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** The hovered element of each document, and the one that repaints. */
const HOVERED = [
  { doc: 'teaser', from: 'e2', to: 'e1' },
  { doc: 'semantic-dictionary', from: 'e0', to: 'e1' },
  { doc: 'layers', from: 'e4', to: 'e1' },
];

const panel = (id: string): string => `[data-element="${id}"]`;

async function open(browser: Awaited<ReturnType<typeof launchChromium>>, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  // The runner of this file wraps functions in a helper that the page doesn't have.
  await page.addInitScript('globalThis.__name = (f) => f');
  await page.goto(url);
  await page.waitForSelector(`${panel('e0')}[data-status=ready]`, { timeout: 30_000 });
  await page.waitForTimeout(1500);
  return page;
}

const WATCHED_MS = 6000;

/** Measures the longest time for which the main thread is blocked while pictures are being made. */
async function optimizing(page: Page): Promise<Figure[]> {
  const { longest, tasks } = (await page.evaluate(async (duration) => {
    const seen: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.push(entry.duration);
    });
    observer.observe({ type: 'longtask' });
    const { port1, port2 } = new MessageChannel();
    let last = performance.now();
    const end = last + duration;
    const gaps: number[] = [];
    await new Promise<void>((done) => {
      port1.onmessage = () => {
        const now = performance.now();
        gaps.push(now - last);
        last = now;
        if (now < end) setTimeout(() => port2.postMessage(null), 1);
        else done();
      };
      port2.postMessage(null);
    });
    observer.disconnect();
    return { longest: Math.max(...gaps), tasks: seen };
  }, WATCHED_MS)) as { longest: number; tasks: number[] };
  return [
    // The browser reports tasks from 50 ms on; none reported is 0.
    atMost('teaser: longest main-thread task while optimizing', Math.max(0, ...tasks), 'ms', 50),
    fact('teaser: longest wait for the main thread while optimizing', longest, 'ms'),
  ];
}

const KEYSTROKES = 12;

/**
 * Measures the time from a key to the frame with the new title, without the editor's debounce; no node may be computed.
 */
async function typing(page: Page): Promise<Figure[]> {
  const title = page.locator('.cm-line', { hasText: '"title": "Why this class' }).first();
  await title.click();
  await page.keyboard.press('End');
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft');
  await page.evaluate(() => {
    const times: number[] = [];
    const computed: number[] = [];
    let since = 0;
    addEventListener('keydown', (event) => (since = event.timeStamp), true);
    document.addEventListener('vitrail-updated', (event) => {
      computed.push((event as CustomEvent<{ computed: number }>).detail.computed);
      requestAnimationFrame(() => times.push(performance.now() - since));
    });
    Object.assign(window, { typingTimes: times, typingComputed: computed });
  });
  for (let i = 0; i < KEYSTROKES; i++) {
    await page.keyboard.type('x');
    await page.waitForTimeout(600);
  }
  const [times, computed, debounce] = (await page.evaluate(
    '[typingTimes, typingComputed, window.vitrail.debounce]',
  )) as [number[], number[], number];
  const net = times.map((time) => time - debounce);
  return [
    fact('title edit: recompiles', times.length, 'edits'),
    atMost('title edit: keystroke to repaint less the debounce, median', median(net), 'ms', 100),
    atMost(
      'title edit: keystroke to repaint less the debounce, 95th percentile',
      percentile(net, 0.95),
      'ms',
      100,
    ),
    atMost('title edit: nodes computed', at(computed, -1) - at(computed, 0), 'nodes', 0),
  ];
}
