import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { looks, openDocument, openPage, panel, spoken, useSite } from '../support/page.ts';

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

describe('values that took long', () => {
  it('are there after a reload, without the network', async () => {
    const examples = {
      networks: { net: { model: 'mini-inception' } },
      inputs: { objects: { dataset: 'objects', split: 'test' } },
      interface: {
        type: 'infovis',
        mark: 'examples',
        content: {
          type: 'transform',
          of: { type: 'activation', of: { of: 'net/mixed4d/channel', index: 26 }, input: 'objects' },
          ops: ['sort'],
        },
      },
    };
    const { page } = await openDocument(site, examples);
    await panel(page, 'e0').and(page.locator('[data-status=ready]')).waitFor({ timeout: 100_000 });
    const before = await spoken(page, 'e0');
    await page.waitForTimeout(500);
    await page.route('**/*.bin', (route) => route.abort());
    await page.reload();
    await expect.poll(() => spoken(page, 'e0').catch(() => ''), { timeout: 20_000 }).toBe(before);
    await page.close();
  });
});
