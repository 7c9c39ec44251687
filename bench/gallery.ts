/** Every document of the gallery: how soon it shows something, fills, and answers the pointer. */

import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import type { ProgramElement } from '../src/compiler/program.ts';
import { launchChromium } from '../test/support/chromium.ts';
import { serveSite } from '../test/support/site.ts';
import { hoverFigures, hoverTimes } from './hover.ts';
import { atMost, type Figure, type Report } from './report.ts';

/** Longest wait for a document to have all its values. */
const PATIENCE = 60_000;

/** Runs the bench. */
export async function run(): Promise<Report> {
  await build({ logLevel: 'error' });
  const site = await serveSite();
  const browser = await launchChromium();
  try {
    const index = JSON.parse(await readFile('specs/index.json', 'utf8')) as { id: string }[];
    const figures: Figure[] = [];
    for (const { id } of index) figures.push(...(await measure(browser, site.url, id)));
    return { name: 'gallery', figures };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function measure(browser: Browser, url: string, id: string): Promise<Figure[]> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  // The runner of this file wraps functions in a helper that the page doesn't have.
  await page.addInitScript('globalThis.__name = (f) => f');
  await page.addInitScript(() => {
    document.addEventListener('vt-painted', () => {
      (globalThis as { firstPaint?: number }).firstPaint ??= performance.now();
    });
  });
  await page.goto(`${url}#doc=${id}`);
  await page.waitForFunction('globalThis.firstPaint !== undefined', undefined, { timeout: PATIENCE });
  const first = (await page.evaluate('globalThis.firstPaint')) as number;
  await page.waitForFunction('window.vitrail?.session?.ready', undefined, { timeout: PATIENCE });
  await page.evaluate('window.vitrail.session.ready');
  const figures = [atMost(`${id}: opening to the first painted element`, first, 'ms', 2000)];
  for (const element of await hoverable(page)) {
    const times = await hoverTimes(page, element);
    if (times.length > 0) figures.push(...hoverFigures(`${id} ${element}`, times));
  }
  await page.close();
  return figures;
}

/** The elements in which pointing sets a param. */
async function hoverable(page: Page): Promise<string[]> {
  const elements = (await page.evaluate('window.vitrail.session.program.elements')) as ProgramElement[];
  return elements
    .filter(({ selects, faults }) => faults.length === 0 && selects.some(({ on }) => on === 'hover'))
    .map(({ id }) => id);
}
