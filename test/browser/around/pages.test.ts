import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../../support/accessible.ts';
import { openPage, spoken, useSite } from '../../support/page.ts';

const site = useSite();

async function open(path: string): Promise<{ page: Page; errors: string[] }> {
  const page = await site.browser.newPage({ viewport: { width: 700, height: 900 }, serviceWorkers: 'block' });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(site.url + path);
  return { page, errors };
}

describe('the reference', () => {
  it('searches for what was typed before its script came', async () => {
    const { page } = await openPage(site, 'teaser');
    let release = () => {};
    const typed = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/assets/*.js', async (route) => {
      await typed;
      await route.continue();
    });
    await page.goto(`${site.url}reference/index.html`, { waitUntil: 'commit' });
    await page.getByRole('searchbox').fill('smoothg');
    expect(await page.locator('li:visible').count()).toBeGreaterThan(1);
    release();
    await expect.poll(() => page.locator('li:visible').count()).toBe(1);
    await page.context().close();
  });

  it('is found from the help menu, searched, and opens its example in the editor', async () => {
    const { page: editor } = await openPage(site, 'teaser');
    await editor.getByRole('button', { name: 'Help' }).click();
    const [page] = await Promise.all([
      editor.context().waitForEvent('page'),
      editor.getByRole('link', { name: 'Reference' }).click(),
    ]);
    await page.getByRole('searchbox').fill('smoothg');
    await expect.poll(() => page.locator('li:visible').count()).toBe(1);
    await page.getByRole('searchbox').fill('nonsense');
    await page.getByText('No operator has these words').waitFor();
    await page.getByRole('searchbox').fill('grad-cam');
    expect(await violations(page, 'body')).toEqual([]);
    await page.getByRole('link', { name: 'Grad-CAM', exact: true }).click();
    await page.getByRole('link', { name: 'Open in the editor' }).click();
    await page.getByRole('heading', { name: 'Grad-CAM', level: 2 }).waitFor();
    expect(await spoken(page, 'e1')).toMatch(/of 12/);
    await editor.context().close();
  });

  it('has examples that compute when they are asked to', async () => {
    const { page, errors } = await open('reference/attribution/linear.html');
    await page.getByRole('button', { name: 'Compute live' }).click();
    await page.locator('vitrail-view [data-element=e1][data-status=ready]').waitFor({ timeout: 30_000 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page, 'body')).toEqual([]);
    }
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('the guide', () => {
  it.each(['index', 'first-interface', 'your-network', 'python', 'share', 'embed', 'packs'])(
    '%s can be read by everybody, on a small screen too',
    async (name) => {
      const { page, errors } = await open(`guide/${name}.html`);
      expect(await violations(page, 'body')).toEqual([]);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider).toBeLessThanOrEqual(0);
      expect(errors).toEqual([]);
      await page.close();
    },
  );

  it('opens its documents in the editor', async () => {
    const { page } = await open('guide/first-interface.html');
    await page.getByRole('link', { name: 'Open in the editor' }).nth(1).click();
    expect(await spoken(page, 'e0')).toMatch(/channel \d/);
    await page.close();
  });
});
