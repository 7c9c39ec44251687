import type { Browser } from 'playwright-core';
import { atMost, type Figure, median } from '../report.ts';
import { longestTask, WATCHED } from './longest-task.ts';

const SECTIONS = 10;
const ROWS = 10;
const COLUMNS = 3;
const ELEMENTS = SECTIONS * ROWS * COLUMNS;
const LOADS = 5;

const LAYERS = ['mixed3b', 'mixed4a', 'mixed4d', 'mixed5a', 'mixed5b'];
const times = (count: number, of: (i: number) => object) => Array.from({ length: count }, (_, i) => of(i));
const bars = (i: number) => ({
  type: 'infovis',
  mark: 'bars',
  content: { type: 'activation', of: `net/${LAYERS[i % LAYERS.length]}/channel` },
});
const row = (i: number) => ({ hconcat: times(COLUMNS, (j) => bars(i + j)) });
const section = (i: number) => ({ vconcat: times(ROWS, (j) => row(i + j)) });

/** Most of its elements are below the first view. */
const DOCUMENT = { interface: { vconcat: times(SECTIONS, section) } };

/** Measures the longest task while a page switches to a document of 300 elements. */
export async function manyElements(browser: Browser, url: string): Promise<Figure> {
  const longest: number[] = [];
  for (let i = 0; i < LOADS; i++) longest.push(await opening(browser, url));
  return atMost(`longest task while ${ELEMENTS} elements open, median`, median(longest), 'ms', 100);
}

async function opening(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.route('**/teaser.json', (route) => route.fulfill({ json: DOCUMENT }));
  await page.goto(`${url}#doc=cube`);
  await page.waitForSelector('[data-element][data-status=ready]', { timeout: 60_000 });
  await page.waitForTimeout(WATCHED);
  const longest = await longestTask(browser, page, 'teaser');
  const shown = await page.locator('[data-element]').count();
  if (shown !== ELEMENTS) throw new Error(`${shown} of ${ELEMENTS} elements are there`);
  await context.close();
  return longest;
}
