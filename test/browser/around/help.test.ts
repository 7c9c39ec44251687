import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../../support/accessible.ts';
import { looks, openPage, spoken, useSite } from '../../support/page.ts';

const site = useSite();

const ground = (page: Page, selector: string): Promise<string> =>
  page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);

describe('light and dark', () => {
  it('is chosen for the page and its interface, and remembered', async () => {
    const { page, errors } = await openPage(site, 'teaser');
    await spoken(page, 'e3');
    const light = await looks(page, 'e3');
    await page.getByRole('button', { name: 'Theme' }).click();
    await page.getByRole('button', { name: 'Dark' }).click();
    expect(await ground(page, 'body')).toBe('rgb(22, 24, 26)');
    await expect.poll(() => ground(page, '.vt-interface')).toBe('rgb(22, 24, 26)');
    await expect.poll(() => looks(page, 'e3')).not.toBe(light);
    await page.reload();
    await spoken(page, 'e3');
    expect(await ground(page, 'body')).toBe('rgb(22, 24, 26)');
    expect(await ground(page, '.vt-interface')).toBe('rgb(22, 24, 26)');
    expect(await violations(page, 'vitrail-app')).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('the sheet of keys', () => {
  it('opens at a question mark where nothing is written, and from the list of all actions anywhere', async () => {
    const { page } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    const sheet = page.getByRole('dialog', { name: 'Keys' });
    await page.keyboard.press('?');
    await sheet.getByText('Next problem').waitFor();
    expect(await violations(page, 'vitrail-help')).toEqual([]);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    await page.locator('.cm-content').click();
    await page.keyboard.press('Home');
    await page.keyboard.type('?');
    expect(await sheet.isVisible()).toBe(false);
    await page.keyboard.press('F1');
    await page.getByRole('combobox', { name: 'Search all actions' }).waitFor();
    await page.keyboard.type('keys');
    await page.keyboard.press('Enter');
    await sheet.waitFor();
    await page.close();
  });
});

describe('the tour', () => {
  const offer = (page: Page) => page.getByRole('button', { name: 'Take the tour' });
  const step = async (page: Page, words: string) => {
    await page.locator('.driver-popover').getByText(words).waitFor();
    // A key is heeded once the step before is put away: in the frame after.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  };

  it('is offered once, goes by keys through five steps, and can be taken again', async () => {
    const { page, errors } = await openPage(site, 'teaser');
    await offer(page).press('Enter');
    for (const at of [1, 2, 3, 4, 5]) {
      await step(page, `${at} of 5`);
      if (at === 3) expect(await violations(page, '.driver-popover')).toEqual([]);
      await page.keyboard.press('ArrowRight');
    }
    await page.locator('.driver-popover').waitFor({ state: 'detached' });
    await page.reload();
    await spoken(page, 'e2');
    expect(await offer(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Help' }).click();
    await page.getByRole('button', { name: 'Tour' }).click();
    await step(page, '1 of 5');
    await page.keyboard.press('Escape');
    await page.locator('.driver-popover').waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
    await page.close();
  });

  it('is declined for good', async () => {
    const { page } = await openPage(site, 'teaser');
    await offer(page).waitFor();
    await page.getByRole('button', { name: 'No, thanks' }).click();
    expect(await offer(page).count()).toBe(0);
    await page.reload();
    await spoken(page, 'e2');
    expect(await offer(page).count()).toBe(0);
    await page.close();
  });

  it('brings text and interface into sight on a small screen', async () => {
    const { page } = await openPage(site, 'teaser', { width: 700 });
    await offer(page).click();
    await step(page, '1 of 5');
    await page.getByRole('button', { name: 'Next' }).click();
    await step(page, '2 of 5');
    expect(await page.locator('vitrail-text').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('vitrail-text').isVisible()).toBe(false);
    await page.close();
  });
});
