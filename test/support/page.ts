import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from './chromium.ts';
import { serveSite } from './site.ts';

export interface Opened {
  browser: Browser;
  url: string;
  /** Whether pages show documents as they stand, unless told otherwise. */
  asWritten?: boolean;
}

/** One browser and one server for a test file. */
export function useSite(options: Pick<Opened, 'asWritten'> = {}): Opened {
  const opened = { ...options } as Opened;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const site = await serveSite();
    close = site.close;
    opened.url = site.url;
    opened.browser = await launchChromium();
  }, 60_000);
  afterAll(async () => {
    await opened.browser?.close();
    await close?.();
  });
  return opened;
}

/** A pack that holds nothing. */
export const EMPTY_PACK = {
  format: 'vitrail-pack',
  version: 1,
  provenance: { networks: [] },
  files: {},
  faults: {},
  kinds: [],
  chunks: [],
  sheets: [],
};

export interface PageOptions {
  width?: number;
  hasTouch?: boolean;
  /** Whether it may use the packs of documents; else all numbers that it shows are computed. */
  packs?: boolean;
  /** Whether it may use the icons that come with networks, as by default; else it makes them. */
  icons?: boolean;
  /** Whether documents are as they stand, on GoogLeNet; else on the small network, which takes seconds less. */
  asWritten?: boolean;
  before?: (page: Page) => Promise<unknown>;
}

/** A fresh page (nothing stored) at a gallery document; its console errors are collected. */
export async function openPage(
  { browser, url, ...site }: Opened,
  doc: string,
  options: PageOptions = {},
): Promise<{ page: Page; errors: string[] }> {
  const { width = 1400, hasTouch = false, packs = false, icons = true } = options;
  const { asWritten = site.asWritten ?? packs } = options;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    hasTouch,
    // A worker that answers from what it keeps would hide what a test does to the network.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.route('**/pack.json', (route) => {
    const isIcons = route.request().url().includes('/models/');
    return (isIcons ? icons : packs) ? route.continue() : route.fulfill({ json: EMPTY_PACK });
  });
  if (!asWritten) await onSmallNetwork(context);
  await options.before?.(page);
  await page.goto(`${url}#doc=${doc}`);
  return { page, errors };
}

/** Serves the documents of the gallery on the small network. */
export async function onSmallNetwork(context: BrowserContext): Promise<void> {
  await context.route('**/specs/*.json', async (route) => {
    // From the folder, not by asking the server: a page that closes meanwhile would break the asking.
    const name = new URL(route.request().url()).pathname.split('/').at(-1)!;
    const text = await readFile(join('specs', name), 'utf8');
    await route.fulfill({
      contentType: 'application/json',
      body: text.replaceAll('"googlenet"', '"mini-inception"'),
    });
  });
}

/** As `openPage`, at a document of the test's own in place of one of the gallery. */
export const openDocument = (
  site: Opened,
  document: object,
  { before, ...options }: PageOptions = {},
): Promise<{ page: Page; errors: string[] }> =>
  openPage(site, 'teaser', {
    ...options,
    before: async (page) => {
      await page.route('**/specs/teaser.json', (route) => route.fulfill({ body: JSON.stringify(document) }));
      await before?.(page);
    },
  });

/** The present value of a param. */
export const paramOf = (page: Page, name: string): Promise<unknown> =>
  page.evaluate(
    (param) =>
      (window as never as { vitrail: { session: { get(name: string): unknown } } }).vitrail.session.get(
        param,
      ),
    name,
  );

export const panel = (page: Page, id: string): Locator => page.locator(`[data-element="${id}"]`);

/** Waits until an element shows its value, and gives its text alternative, which is made from the value. */
export async function spoken(page: Page, id: string): Promise<string> {
  await panel(page, id).and(page.locator('[data-status=ready]')).waitFor({ timeout: 30_000 });
  return (await panel(page, id).locator('.vt-spoken').textContent()) ?? '';
}

/** Where an element's view is, brought on screen. */
async function boxOf(page: Page, id: string) {
  const canvas = panel(page, id).locator('canvas').first();
  await canvas.scrollIntoViewIfNeeded();
  return (await canvas.boundingBox())!;
}

/** Clicks with the real pointer on a place of an element's view, in fractions. */
export async function clickAt(page: Page, id: string, x: number, y: number): Promise<void> {
  const box = await boxOf(page, id);
  await page.mouse.click(box.x + box.width * x, box.y + box.height * y);
}

/** Makes no more pictures, and waits until those of an element rest. */
export async function stopPictures(page: Page, id: string): Promise<void> {
  await page.locator('.vt-making').getByRole('button', { name: 'Stop' }).click();
  await restingLooks(page, id);
}

/** What an element looks like once that changes no more. */
export async function restingLooks(page: Page, id: string): Promise<string> {
  for (let before = ''; ; await page.waitForTimeout(800)) {
    const now = await looks(page, id);
    if (now === before) return now;
    before = now;
  }
}

/** Moves the real pointer to a place of an element's view, in fractions of its width and of its height. */
export async function pointAt(page: Page, id: string, x: number, y: number): Promise<void> {
  const box = await boxOf(page, id);
  await page.mouse.move(box.x + box.width * x, box.y + box.height * y, { steps: 3 });
}

/** Taps on a place of an element's view, in fractions. */
export async function tapAt(page: Page, id: string, x: number, y: number): Promise<void> {
  const box = await boxOf(page, id);
  await page.touchscreen.tap(box.x + box.width * x, box.y + box.height * y);
}

/** The colour at a place of an element's canvas, in fractions: [red, green, blue, alpha]. */
export async function colourAt(page: Page, id: string, x: number, y: number): Promise<number[]> {
  return panel(page, id)
    .locator('canvas')
    .first()
    .evaluate(
      (canvas, [fx, fy]) => {
        const { width, height } = canvas as HTMLCanvasElement;
        const context = (canvas as HTMLCanvasElement).getContext('2d')!;
        const pixel = context.getImageData(Math.floor(fx! * width), Math.floor(fy! * height), 1, 1);
        return [...pixel.data];
      },
      [x, y],
    );
}

/** A fingerprint of what an element's canvas shows. */
export async function looks(page: Page, id: string): Promise<string> {
  return panel(page, id)
    .locator('canvas')
    .first()
    .evaluate(async (canvas) => {
      const bytes = new TextEncoder().encode((canvas as HTMLCanvasElement).toDataURL());
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-1', bytes));
      return Array.from(hash, (byte) => byte.toString(16)).join('');
    });
}

/** Opens a menu of the tools by key. Its first choice takes the focus a moment later: keys before that would be its. */
export async function openMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).press('Enter');
  await page.locator('vitrail-menu button:not([popovertarget]):focus').waitFor();
}

/** Has the page look at a picture of the disk, one of the bundled ones, as a reader chooses it. */
export async function chooseOwnPicture(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Your own…' }).click();
  await (await chooser).setFiles(`models/images/${name}`);
  await page.getByText(`Your own picture, ${name}`).waitFor();
}
