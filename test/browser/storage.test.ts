import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { looks, openPage, useSite } from '../support/page.ts';

const site = useSite();

/** Two channels, made in a moment that is long enough to be seen. */
const document = {
  interface: {
    type: 'featurevis',
    arrange: 'list',
    content: { of: 'net/conv2d0/channel', index: [3, 5] },
    render: { size: 48, steps: 64, coarse: 0, coarseSteps: 0 },
  },
};

const serve = (page: Page) =>
  page.route('**/specs/layers.json', (route) => route.fulfill({ json: document }));

describe('finished pictures', () => {
  /** What the view looks like when both are there. */
  let made: string;

  it('are there after a reload, without being made again', async () => {
    const { page, errors } = await openPage(site, 'layers', { icons: false, before: serve });
    await page.getByText(/to make/).waitFor({ timeout: 30_000 });
    await page.getByText(/to make/).waitFor({ state: 'detached', timeout: 60_000 });
    await page.waitForTimeout(500);
    made = await looks(page, 'e0');
    // Without its weights the network can make none.
    await page.route('**/*.bin', (route) => route.abort());
    await page.reload();
    await expect.poll(() => looks(page, 'e0').catch(() => ''), { timeout: 20_000 }).toBe(made);
    expect(await page.getByText(/to make/).count()).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('are made all the same where the browser keeps nothing, and the page says so', async () => {
    const { page } = await openPage(site, 'layers', {
      icons: false,
      before: async (fresh) => {
        await serve(fresh);
        await fresh.addInitScript(() => {
          IDBFactory.prototype.open = () => {
            throw new DOMException('not here', 'SecurityError');
          };
        });
      },
    });
    await page.getByText('The browser keeps no pictures').waitFor({ timeout: 30_000 });
    await expect.poll(() => looks(page, 'e0'), { timeout: 60_000 }).toBe(made);
    await page.close();
  });
});
