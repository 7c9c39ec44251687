/**
 * `npx tsx scripts/thumbnails.ts [ID ...]`: thumbnails of the gallery's documents, light and dark, from the built site.
 * All pictures of a document are made first, which takes minutes.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { launchChromium } from '../test/support/chromium.ts';
import { serveSite } from '../test/support/site.ts';

const FOLDER = 'specs/thumbnails';
const SIZE = { width: 480, height: 300 };
const MOST_BYTES = 25_000;
/** The longest wait for all pictures of a document, in milliseconds. */
const PATIENCE = 600_000;

const index = JSON.parse(await readFile('specs/index.json', 'utf8')) as { id: string }[];
const wanted = process.argv.slice(2);
const ids = index.map(({ id }) => id).filter((id) => wanted.length === 0 || wanted.includes(id));
await mkdir(FOLDER, { recursive: true });
const site = await serveSite();
const browser = await launchChromium();
for (const id of ids) {
  const context = await browser.newContext({ viewport: { width: 1600, height: 1000 } });
  const page = await context.newPage();
  for (const colorScheme of ['light', 'dark'] as const) {
    // What was made for one theme is stored, and at hand for the other.
    await page.emulateMedia({ colorScheme });
    await page.goto(`${site.url}#doc=${id}`);
    await page.reload();
    await settled(page);
    const shown = await page.locator('.vt-interface').screenshot();
    await writeFile(`${FOLDER}/${id}-${colorScheme}.webp`, await small(shown));
  }
  await context.close();
}
await browser.close();
await site.close();

/** Waits for all values and then for all pictures, which are requested a moment later. */
async function settled(page: Page): Promise<void> {
  const whole = { timeout: PATIENCE };
  await page.waitForFunction('window.vitrail?.session', undefined, whole);
  await page.evaluate('window.vitrail.session.ready');
  const made = `(({ program, pictures: { progress } }) =>
    !program.elements.some(({ render }) => render) || (progress.wanted > 0 && progress.done === progress.wanted)
  )(window.vitrail.session)`;
  await page.waitForFunction(made, undefined, whole);
  // The last of them is painted.
  await page.waitForTimeout(1500);
  await page.locator('.vt-making').waitFor({ state: 'hidden', ...whole });
}

/** Returns the upper part in the size of a thumbnail, within the limit of bytes. */
async function small(png: Buffer): Promise<Buffer> {
  const resized = sharp(png).resize({ ...SIZE, fit: 'cover', position: 'left top' });
  for (let quality = 80; ; quality -= 10) {
    const bytes = await resized.clone().webp({ quality }).toBuffer();
    if (bytes.length <= MOST_BYTES || quality <= 20) return bytes;
  }
}
