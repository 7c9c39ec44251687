import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, panel, spoken, useSite } from '../support/page.ts';

const site = useSite({ asWritten: true });
const WEIGHTS = '**/models/googlenet/group1-shard1of4.bin';

/** Replaces a file of the site by what `change` makes of it. */
const corrupt = (page: Page, url: string, change: (bytes: Buffer) => Buffer) =>
  page.route(url, async (route: Route) => {
    const response = await route.fetch();
    const body = change(await response.body());
    await route.fulfill({
      response,
      body,
      headers: { ...response.headers(), 'content-length': `${body.length}` },
    });
  });

const alertOf = (page: Page, id: string) => panel(page, id).getByRole('alert');

describe('data that can not be used is said in the panels that need it, and the rest of the page lives', () => {
  it('truncated weights; trying again after they are whole works', async () => {
    const { page } = await openPage(site, 'teaser', {
      before: (fresh) => corrupt(fresh, WEIGHTS, (bytes) => bytes.subarray(0, 100_000)),
    });
    await alertOf(page, 'e2')
      .getByText(/incomplete|bytes/)
      .waitFor({ timeout: 30_000 });
    // The picture needs no network.
    expect(await spoken(page, 'e0')).toContain('448');
    await page.unroute(WEIGHTS);
    await alertOf(page, 'e2').getByRole('button', { name: 'Try again' }).click();
    expect(await spoken(page, 'e2')).toContain('channel 40');
    await page.close();
  });

  it('each in its own place, where several lie over one another', async () => {
    const map = (unit: number) => ({
      type: 'infovis',
      mark: 'heatmap',
      content: { type: 'activation', of: `net/mixed4d/channel/${unit}` },
    });
    const { page } = await openPage(site, 'teaser', {
      before: async (fresh) => {
        await corrupt(fresh, WEIGHTS, (bytes) => bytes.subarray(0, 100_000));
        const networks = { net: { model: 'googlenet' } };
        const document = { networks, interface: { layer: [map(1), map(2), map(3)] } };
        await fresh.route('**/specs/teaser.json', (route) => route.fulfill({ json: document }));
      },
    });
    const boxes = [];
    for (const id of ['e0', 'e1', 'e2']) {
      await alertOf(page, id).waitFor({ timeout: 30_000 });
      boxes.push((await alertOf(page, id).boundingBox())!);
    }
    boxes.sort((a, b) => a.y - b.y);
    for (const [i, { y, height }] of boxes.slice(0, -1).entries()) {
      expect(y + height).toBeLessThanOrEqual(boxes[i + 1]!.y);
    }
    await page.close();
  });

  it('weights of another model', async () => {
    const { page } = await openPage(site, 'teaser', {
      before: (fresh) => corrupt(fresh, WEIGHTS, (bytes) => Buffer.from(bytes).reverse()),
    });
    await alertOf(page, 'e2').waitFor({ timeout: 30_000 });
    expect(await alertOf(page, 'e2').textContent()).toMatch(
      /not the one that its manifest describes|not those/,
    );
    await page.close();
  });

  it('a manifest that is not there', async () => {
    const { page } = await openPage(site, 'teaser', {
      before: (fresh) => fresh.route('**/googlenet/manifest.json', (route) => route.fulfill({ status: 404 })),
    });
    // One mistake, one diagnostic, at the place that names the network.
    await page.getByRole('tab', { name: '1 error' }).waitFor({ timeout: 30_000 });
    await page.locator('.cm-lintRange-error', { hasText: 'googlenet' }).first().waitFor();
    await page.close();
  });

  it.each([
    ['empty', Buffer.alloc(0), /empty/],
    ['not a picture', Buffer.from('<html>no</html>'), /not an image/],
    ['damaged', undefined, /not an image/],
  ])('a picture that is %s', async (_what, body, words) => {
    const { page } = await openPage(site, 'teaser', {
      before: (fresh) => corrupt(fresh, '**/dog-and-cat.png', (bytes) => body ?? bytes.subarray(0, 60)),
    });
    await alertOf(page, 'e0').waitFor({ timeout: 30_000 });
    expect(await alertOf(page, 'e0').textContent()).toMatch(words);
    await page.close();
  });

  it('a picture that is missing, then one that is there', async () => {
    const { page } = await openPage(site, 'teaser', {
      before: (fresh) => fresh.route('**/dog-and-cat.png', (route) => route.fulfill({ status: 404 })),
    });
    await alertOf(page, 'e0').getByText('404').waitFor({ timeout: 30_000 });
    await page.unroute('**/dog-and-cat.png');
    await alertOf(page, 'e0').getByRole('button', { name: 'Try again' }).click();
    expect(await spoken(page, 'e0')).toContain('448');
    await page.close();
  });
});
