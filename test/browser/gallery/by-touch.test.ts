import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { GALLERY, isAlone, selecting } from '../../support/gallery.ts';
import { openPage, panel, paramOf, spoken, tapAt, useSite } from '../../support/page.ts';

const site = useSite();

/** Where to tap, in fractions of a view: places lie everywhere, entries begin at the left and at the top. The first entry may be chosen already. */
const PLACES: [number, number][] = [
  [0.3, 0.3],
  [0.3, 0.5],
  [0.06, 0.25],
  [0.25, 0.06],
  [0.4, 0.06],
];

/** How long a busy page may take to answer a tap, in ms. */
const PATIENCE = 3000;

/** Two taps in quick succession would open the card of what is under the finger. */
async function tapOnce(page: Page, element: string, x: number, y: number): Promise<void> {
  await page.waitForTimeout(500);
  await tapAt(page, element, x, y);
}

/** Taps until something is chosen, and gives the place of that tap. */
async function choose(page: Page, element: string, param: string): Promise<[number, number]> {
  const own = JSON.stringify(await paramOf(page, param));
  for (const [x, y] of PLACES) {
    await tapOnce(page, element, x, y);
    for (let waited = 0; waited < PATIENCE; waited += 100) {
      if (JSON.stringify(await paramOf(page, param)) !== own) return [x, y];
      await page.waitForTimeout(100);
    }
  }
  throw new Error(`A tap in ${element} chooses nothing.`);
}

it.each(GALLERY)('$id: a tap keeps what is under the finger, a second one returns', async ({ id }) => {
  const { page, errors } = await openPage(site, id, { hasTouch: true, packs: true });
  const tried = new Set<string>();
  for (const { id: element, selects, mark } of await selecting(page)) {
    // A finger does with one what it does with another of the same mark that sets the same param.
    const kind = `${mark} ${selects.map(({ param }) => param).join()}`;
    if (tried.has(kind) || (await panel(page, element).getAttribute('data-status')) === 'empty') continue;
    const { param } = selects[0]!;
    const said = await spoken(page, element);
    const own = await paramOf(page, param);
    if (isAlone(said, own)) continue;
    tried.add(kind);
    const [x, y] = await choose(page, element, param);
    await tapOnce(page, element, x, y);
    await expect.poll(() => paramOf(page, param), { message: `${element} returns` }).toEqual(own);
  }
  expect(errors).toEqual([]);
  await page.close();
});
