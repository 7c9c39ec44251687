import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { allPages } from '../../../scripts/pages/plugin.ts';
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
  it('is found from the help menu, and opens its example in the editor', async () => {
    const { page: editor } = await openPage(site, 'teaser');
    await editor.getByRole('button', { name: 'Help' }).click();
    const [page] = await Promise.all([
      editor.context().waitForEvent('page'),
      editor.getByRole('link', { name: 'Reference' }).click(),
    ]);
    expect(await violations(page, 'body')).toEqual([]);
    await page.getByRole('link', { name: 'Grad-CAM', exact: true }).click();
    await page.getByRole('link', { name: 'Open in the editor' }).click();
    await page.getByRole('heading', { name: 'Grad-CAM', level: 2 }).waitFor();
    expect(await spoken(page, 'e1')).toMatch(/of 12/);
    await editor.context().close();
  });

  it('has an example that can be read by everybody, on a small screen too', async () => {
    const { page, errors } = await open('reference/attribution/linear.html');
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

/** What of a page's documents is no picture: an element that waits, one with a fault, or text that is cut off. */
async function troubles(page: Page): Promise<string[]> {
  await page.locator('vitrail-view').evaluateAll((views) => {
    for (const view of views) view.closest('details')?.setAttribute('open', '');
  });
  const elements = page.locator('vitrail-view [data-element]');
  await elements.first().waitFor();
  const statuses = () => elements.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.status));
  await expect.poll(async () => (await statuses()).filter((status) => status !== 'ready')).toEqual([]);
  return page.evaluate(() => {
    const empty = [...document.querySelectorAll('vitrail-view')].filter(
      ({ shadowRoot }) => !shadowRoot?.querySelector('canvas, svg, table, .vt-spoken'),
    );
    const cut = [...document.querySelectorAll('pre')].filter(
      (block) => block.scrollWidth > block.clientWidth,
    );
    return [...empty.map(() => 'an empty frame'), ...cut.map(() => 'a block that is cut off')];
  });
}

describe('examples', () => {
  it.each(
    allPages()
      .filter(({ body }) => body.includes('<vitrail-view'))
      .map(({ path }) => path),
  )('%s shows all that its documents do, from packs', async (path) => {
    const { page, errors } = await open(path);
    expect(await troubles(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('the guide', () => {
  it.each([
    'index',
    'course-1-heatmap',
    'course-8-influence',
    'your-network',
    'python',
    'share',
    'embed',
    'packs',
  ])('%s can be read by everybody, on a small screen too', async (name) => {
    const { page, errors } = await open(`guide/${name}.html`);
    expect(await violations(page, 'body')).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('opens its documents in the editor', async () => {
    const { page } = await open('guide/course-2-channels.html');
    await page.getByRole('link', { name: 'Open in the editor' }).first().click();
    expect(await spoken(page, 'e0')).toMatch(/channel \d/);
    await page.close();
  });
});
