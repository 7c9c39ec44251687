import type { BrowserContext, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage, spoken, useSite } from '../../support/page.ts';
import { textOf } from '../../support/text.ts';

const site = useSite();

/** Ends the process of a page, as when the browser kills its tab: nothing of the page is told. */
async function kill(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const gone = page.waitForEvent('crash');
  // It never answers.
  devtools.send('Page.crash').catch(() => {});
  await gone;
}

async function openAgain(context: BrowserContext, doc: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site.url}#doc=${doc}`);
  return page;
}

it('a page that is killed comes back with its text, and undo reaches behind its end', async () => {
  const { page } = await openPage(site, 'layers');
  await spoken(page, 'e1');
  const before = await textOf(page);
  await page.locator('.cm-line', { hasText: '"title"' }).first().click();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type(' now');
  const heading = page.getByRole('heading', { level: 2 });
  await heading.getByText('now').waitFor();
  const changed = await textOf(page);
  await kill(page);

  const again = await openAgain(page.context(), 'layers');
  await again.getByRole('heading', { level: 2 }).getByText('now').waitFor();
  expect(await textOf(again)).toBe(changed);
  await again.locator('.cm-content').click();
  await again.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => textOf(again)).toBe(before);
  await again.context().close();
});

it('a document that ended the page opens stopped, its text at hand, and runs when it is told to', async () => {
  const { page } = await openPage(site, 'semantic-dictionary', {
    // Nothing can be painted: neither the picture nor the network ever comes.
    before: (fresh) => fresh.route('**/models/**/*.{png,jpg,bin}', () => {}),
  });
  await page.locator('vitrail-app[data-state=running]').waitFor();
  await kill(page);

  const again = await openAgain(page.context(), 'semantic-dictionary');
  await again.locator('vitrail-app[data-state=stopped]').waitFor();
  expect(await textOf(again)).toContain('"title"');
  expect(await again.locator('[data-element]').count()).toBe(0);
  // Another document is one way out, running it the other.
  await again.evaluate(() => {
    location.hash = 'doc=teaser';
  });
  await spoken(again, 'e2');
  await again.goBack();
  await again.getByRole('button', { name: 'Run anyway' }).press('Enter');
  expect(await spoken(again, 'e1')).toMatch(/channel \d/);
  await again.reload();
  await spoken(again, 'e1');
  await again.context().close();
});
