import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../../support/chromium.ts';
import { openPage, panel, spoken, useSite } from '../../support/page.ts';
import { serveSite } from '../../support/site.ts';

/** Resolves once everything is kept that a later load needs. */
const kept = (page: Page): Promise<unknown> =>
  page.evaluate('navigator.serviceWorker.ready.then(({ active }) => active.state)');

describe('after the first load', () => {
  let site: Awaited<ReturnType<typeof serveSite>>;
  let browser: Awaited<ReturnType<typeof launchChromium>>;
  beforeEach(async () => {
    site = await serveSite();
    browser = await launchChromium();
  });
  afterEach(() => browser.close());

  it('everything works without the server: the editor, another document, the reference', async () => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await page.goto(`${site.url}#doc=layers`);
    await spoken(page, 'e1');
    await kept(page);
    await site.close();

    await page.goto(`${site.url}#doc=teaser`);
    await page.reload();
    expect(await spoken(page, 'e2')).toContain('channel 40');
    // Threads need the headers that the pages were served with.
    expect(await page.evaluate('crossOriginIsolated')).toBe(true);
    await page.goto(`${site.url}reference/attribution/linear.html`);
    await page.getByRole('heading', { name: 'Linear approximation', level: 1 }).waitFor();
  });
});

describe('when the network goes away', () => {
  const opened = useSite();

  it('in the middle of loading a model, its panels say so, and trying again later works', async () => {
    const { page } = await openPage(opened, 'teaser', {
      asWritten: true,
      before: (fresh) =>
        fresh.route('**/googlenet/group1-shard1of4.bin', async (route) => {
          await fresh.context().setOffline(true);
          await route.abort('internetdisconnected');
        }),
    });
    const alert = panel(page, 'e2').getByRole('alert');
    await alert.getByText('could not be loaded').waitFor({ timeout: 30_000 });
    // The picture was there before.
    expect(await spoken(page, 'e0')).toContain('448');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await alert.getByText('could not be loaded').waitFor();
    await page.unroute('**/googlenet/group1-shard1of4.bin');
    await page.context().setOffline(false);
    await alert.getByRole('button', { name: 'Try again' }).click();
    expect(await spoken(page, 'e2')).toContain('channel 40');
    await page.close();
  });
});
