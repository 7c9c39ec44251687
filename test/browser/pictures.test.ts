import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { clickAt, colourAt, openDocument, openPage, panel, spoken, useSite } from '../support/page.ts';

const site = useSite();

const QUICK = { size: 32, steps: 8, coarse: 0, coarseSteps: 0 };
const channels = (index: number[], render: object = {}) => ({
  type: 'featurevis',
  content: { of: 'net/conv2d0/channel', index },
  render: { ...QUICK, ...render },
});

interface Exposed {
  vitrail: { session: { pictures: { progress: { done: number; wanted: number } } } };
}

const progress = (page: Page) =>
  page.evaluate(() => (window as unknown as Exposed).vitrail.session.pictures.progress);

/** Waits until all of so many pictures are made. */
const made = (page: Page, count: number) =>
  expect.poll(() => progress(page), { timeout: 60_000 }).toEqual({ done: count, wanted: count });

describe('the card of an atom', () => {
  it('goes on with its picture, larger, shows its faces, and has a link to a document about it', async () => {
    const { page, errors } = await openDocument(site, { interface: channels([3, 5]) });
    await made(page, 2);
    await clickAt(page, 'e0', 0.05, 0.3);
    const card = page.getByRole('dialog', { name: 'channel 3' });
    const canvases = card.locator('.vt-card-pictures canvas');
    expect(await canvases.count()).toBe(5);
    const large = canvases.first();
    // Until it goes on, the finished one stands there; then it grows.
    await expect.poll(() => large.getAttribute('width'), { timeout: 60_000 }).toBe('64');
    for (let i = 0; i < 5; i++) {
      await expect
        .poll(() => canvases.nth(i).getAttribute('data-progress'), { timeout: 60_000 })
        .toBe('1.00');
    }
    const href = await card.getByRole('link', { name: 'Link' }).getAttribute('href');
    await page.goto('about:blank');
    await page.goto(href!);
    expect(await spoken(page, 'e4')).toMatch(/[A-Za-z]/);
    await page.getByRole('heading', { name: 'net/conv2d0/channel/3' }).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('pictures', () => {
  it('of several faces are side by side, and are all made', async () => {
    const { page, errors } = await openDocument(site, { interface: channels([3, 5], { faces: 3 }) });
    await made(page, 6);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('begin as the photo, and change it where the atom is active only', async () => {
    const shown = (start: string) => ({ ...channels([7], { start, size: 64, steps: 16 }), title: start });
    const { page, errors } = await openDocument(site, {
      interface: { hconcat: [shown('input'), shown('firing')] },
    });
    await made(page, 2);
    await expect.poll(() => colourAt(page, 'e1', 0.05, 0.2), { timeout: 10_000 }).not.toEqual([0, 0, 0, 0]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('that are off screen wait until they are seen', async () => {
    const { page } = await openDocument(site, {
      interface: {
        vconcat: [
          channels([3]),
          ...Array.from({ length: 6 }, () => ({
            type: 'infovis',
            mark: 'image',
            content: 'net/input/whole',
          })),
          channels([5, 6]),
        ],
      },
    });
    await made(page, 1);
    await page.waitForTimeout(1000);
    expect(await progress(page)).toEqual({ done: 1, wanted: 1 });
    await panel(page, 'e7').scrollIntoViewIfNeeded();
    await expect.poll(() => progress(page), { timeout: 60_000 }).toMatchObject({ done: 2, wanted: 2 });
    await page.close();
  });

  it('are shown only when they are finished to who prefers reduced motion', async () => {
    const slow = { interface: channels([3], { size: 64, steps: 400, plateau: 0 }) };
    const { page } = await openPage(site, 'teaser', {
      before: async (fresh) => {
        await fresh.emulateMedia({ reducedMotion: 'reduce' });
        await fresh.route('**/specs/teaser.json', (route) => route.fulfill({ json: slow }));
      },
    });
    const middle = () => colourAt(page, 'e0', 0.06, 0.35);
    await expect.poll(() => progress(page), { timeout: 30_000 }).toEqual({ done: 0, wanted: 1 });
    const before = await middle();
    const seen: string[] = [];
    while ((await progress(page)).done === 0) {
      seen.push(String(await middle()));
      await page.waitForTimeout(100);
    }
    expect(seen.length).toBeGreaterThan(2);
    // The last look may already be of the finished one.
    expect(new Set(seen.slice(0, -1))).toEqual(new Set([String(before)]));
    await expect.poll(middle).not.toEqual(before);
    await page.close();
  });
});
