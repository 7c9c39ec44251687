import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage, spoken, useSite } from '../../support/page.ts';
import { told } from '../../support/share.ts';

const site = useSite();

/** A million characters without any meaning, the same every time. */
function noise(): string {
  let seed = 1;
  const letter = () => {
    seed = (seed * 48271) % 2147483647;
    return String.fromCharCode(32 + (seed % 95));
  };
  return Array.from({ length: 999_999 }, (_, i) => (i % 120 === 0 ? '\n' : letter())).join('');
}

async function paste(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.querySelector('vitrail-text')!.shadowRoot!.activeElement!.dispatchEvent(event);
  }, text);
}

it('a megabyte of noise is an error with a place; the page answers, and undo brings the document back', async () => {
  const { page, errors } = await openPage(site, 'teaser');
  const before = await spoken(page, 'e2');
  await paste(page, noise());
  await page.getByRole('tab', { name: /error/ }).waitFor();
  expect(await spoken(page, 'e2')).toBe(before);
  await page.getByRole('tabpanel').getByRole('button').first().press('Enter');
  await page.locator('vitrail-text').getByRole('textbox').and(page.locator(':focus')).waitFor();
  await page.keyboard.press('ControlOrMeta+z');
  await page.getByRole('tab', { name: 'No problems' }).waitFor();
  expect(await spoken(page, 'e2')).toBe(before);
  expect(errors).toEqual([]);
  await page.close();
});

it('where the browser has no room, what is typed is shown and said not to be kept', async () => {
  const { page, errors } = await openPage(site, 'teaser');
  await spoken(page, 'e2');
  await page.evaluate(() => {
    for (let size = 2 ** 22; size >= 1; ) {
      try {
        localStorage.setItem(`filling ${size} ${Math.random()}`, 'x'.repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  await page.locator('.cm-line', { hasText: 'Why this class' }).click();
  await page.keyboard.press('End');
  for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.type(' really');
  await told(page)
    .getByText(/no room for your changes/)
    .waitFor();
  await page.getByRole('heading', { level: 2 }).getByText('not that one? really').waitFor();
  expect(errors).toEqual([]);
  await page.close();
});
