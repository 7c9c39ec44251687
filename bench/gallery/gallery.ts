/**
 * Every document of the gallery, on both bundled networks: how soon it shows something, is complete, and responds to
 * the pointer; how soon another photo is shown; and how soon a layer is broken into groups. Takes minutes.
 */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import type { ProgramElement } from '../../src/compiler/program.ts';
import { launchChromium } from '../../test/support/chromium.ts';
import { EMPTY_PACK } from '../../test/support/page.ts';
import { serveSite } from '../../test/support/site.ts';
import { run as groups } from '../groups.ts';
import { hoverTimes } from '../hover.ts';
import { atMost, type Figure, fact, percentile, type Report } from '../report.ts';
import { paintedAfter, recordPaints } from './paints.ts';
import { switchPhoto } from './photo.ts';

/** Hovers per element: fewer than for a single element, as a document has up to sixteen with hovering. */
const HOVERS = 16;

/** Documents in which another photo is chosen, and how soon they are to show it, in milliseconds. */
const REFILLS: [id: string, figure: string, target: number][] = [
  ['spatial-attribution', 'spatial-attribution: another photo to all on screen', 4000],
  ['teaser', 'teaser: another photo to complete numbers', 1000],
];

/** Runs the bench. */
export async function run(): Promise<Report> {
  await build({ logLevel: 'error' });
  const site = await serveSite();
  const browser = await launchChromium();
  try {
    const index = JSON.parse(await readFile('specs/index.json', 'utf8')) as { id: string }[];
    const figures: Figure[] = [];
    for (const { id } of index) {
      figures.push(await withPack(browser, site.url, id));
      for (const network of NETWORKS) figures.push(...(await computed(browser, site.url, id, network)));
    }
    for (const [id, figure, target] of REFILLS) {
      figures.push(await fresh(browser, (page) => switchPhoto(page, site.url, { id, figure, target })));
    }
    return { name: 'gallery', figures: [...figures, ...(await groups()).figures] };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Runs something on a page with empty storage. */
async function fresh<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    // A worker that answers from what it keeps would be faster than what a reader meets first.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await recordPaints(page);
  const result = await use(page);
  await context.close();
  return result;
}

const withPack = (browser: Browser, url: string, id: string): Promise<Figure> =>
  fresh(browser, async (page) => {
    await page.goto(`${url}#doc=${id}`);
    const first = await paintedAfter(page, 'opening', 'any that is computed');
    return atMost(`${id}: first view with its pack`, first, 'ms', 1000);
  });

/** The networks that documents are tried on: the gallery's own, and the small one. */
const NETWORKS = ['googlenet', 'mini-inception'];

const computed = (browser: Browser, url: string, id: string, network: string): Promise<Figure[]> =>
  fresh(browser, async (page) => {
    const text = (await readFile(`specs/${id}.json`, 'utf8')).replace('"googlenet"', `"${network}"`);
    await page.route(`**/specs/${id}.json`, (route) => route.fulfill({ body: text }));
    const name = `${id} on ${network}`;
    await page.route('**/pack.json', (route) => route.fulfill({ json: EMPTY_PACK }));
    await page.goto(`${url}#doc=${id}`);
    const first = await paintedAfter(page, 'opening', 'any that is computed');
    const all = await paintedAfter(page, 'opening', 'all');
    return [
      atMost(`${name}: begins to fill without a pack`, first, 'ms', 2000),
      fact(`${name}: all on screen without a pack`, all, 'ms'),
      ...(await hovered(page, name)),
    ];
  });

/** Measures hovering all elements of a document in turn, while no pictures are made. */
async function hovered(page: Page, id: string): Promise<Figure[]> {
  await page.evaluate('window.vitrail.session.ready');
  const stop = page.locator('.vt-making').getByRole('button', { name: 'Stop' });
  if (await stop.isVisible()) await stop.click();
  const times: number[] = [];
  for (const element of await hoverable(page)) {
    const valued = await hoverTimes(page, element, { hovers: HOVERS });
    // Where all values are there already, what answers is an outline.
    times.push(
      ...(valued.length > 0 ? valued : await hoverTimes(page, element, { hovers: HOVERS, of: 'any' })),
    );
  }
  if (times.length === 0) return [];
  return [
    fact(`${id}: hovers that repainted`, times.length, 'hovers'),
    atMost(`${id}: pointer to repainted frame, 95th percentile`, percentile(times, 0.95), 'ms', 50),
  ];
}

/** Returns the elements in which hovering sets a param. Empty ones are excluded, as they have nothing to hover. */
async function hoverable(page: Page): Promise<string[]> {
  const elements = (await page.evaluate('window.vitrail.session.program.elements')) as ProgramElement[];
  const empty = await page
    .locator('.vt-interface [data-status="empty"]')
    .evaluateAll((doms) => doms.map((dom) => (dom as HTMLElement).dataset.element));
  return elements
    .filter(({ selects, faults }) => faults.length === 0 && selects.some(({ on }) => on === 'hover'))
    .map(({ id }) => id)
    .filter((id) => !empty.includes(id));
}
