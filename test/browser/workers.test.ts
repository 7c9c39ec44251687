import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, spoken, useSite } from '../support/page.ts';
import { caretAfter, openText } from '../support/text.ts';

const site = useSite();

/** Ends a worker of the editor as lack of memory does: nobody is told. Another may stand in its place at once. */
async function end(page: Page, name: string): Promise<void> {
  const worker = page.workers().find((one) => one.url().includes(name))!;
  const closed = worker.waitForEvent('close');
  await worker.evaluate('self.close()').catch(() => {});
  await closed;
}

/** From now on, every worker of a kind fails at its start. */
const spoil = (page: Page, name: string) =>
  page.route(`**/assets/${name}-*.js`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("at the start")' }),
  );

describe('workers of the editor', () => {
  it('one that laid out the graph and died is followed by another', async () => {
    const { page, errors } = await openText(site);
    await page.getByRole('tab', { name: 'Graph' }).click();
    const boxes = page.getByRole('tabpanel').locator('vitrail-diagram g');
    await boxes.first().waitFor();
    const before = await boxes.count();
    await end(page, 'layout-worker');
    await page.evaluate(`location.hash = '#doc=teaser'`);
    await expect.poll(() => boxes.count()).toBeGreaterThan(before);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('a graph that can not be laid out says so', async () => {
    const { page } = await openPage(site, 'layers', { before: (opened) => spoil(opened, 'layout-worker') });
    await spoken(page, 'e1');
    await page.getByRole('tab', { name: 'Graph' }).click();
    await page.getByRole('tabpanel').getByRole('alert').waitFor();
    await page.close();
  });

  it('one that helped with the text and died is followed by another; without any, that is said', async () => {
    const { page } = await openText(site);
    const layers = page.getByRole('option', { name: /mixed4a/ });
    await caretAfter(page, 'net/mixed4d');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Control+Space');
    await layers.waitFor();
    await page.keyboard.press('Escape');
    await end(page, 'language-worker');
    await page.keyboard.press('Control+Space');
    await layers.waitFor();
    await page.keyboard.press('Escape');
    await spoil(page, 'language-worker');
    await end(page, 'language-worker');
    await page.keyboard.press('Control+Space');
    await page.getByText('Help with the text').waitFor();
    await page.close();
  });
});
