import type { Page } from 'playwright-core';
import { type Opened, openPage, type PageOptions, spoken } from './page.ts';

/** A document of the gallery to write in, once its interface is there. */
export async function openText(
  site: Opened,
  before?: PageOptions['before'],
): Promise<{ page: Page; errors: string[] }> {
  const { page, errors } = await openPage(site, 'semantic-dictionary', before ? { before } : {});
  await spoken(page, 'e1');
  return { page, errors };
}

/** Puts the caret behind the first occurrence of a piece of text, by keys. */
export async function caretAfter(page: Page, text: string): Promise<void> {
  const line = page.locator('.cm-line', { hasText: text }).first();
  await line.click();
  const written = (await line.textContent()) ?? '';
  // Twice: a long line is wrapped, and Home goes to where the wrapped part begins first.
  await page.keyboard.press('End');
  for (let i = 0; i < written.length - written.indexOf(text) - text.length; i++) {
    await page.keyboard.press('ArrowLeft');
  }
}

/** The text of the open document. */
export const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => (document.querySelector('vitrail-text') as unknown as { value: string }).value);

/** A list that has only just opened takes no keys: they may have been meant for the text. */
export const takesKeys = (page: Page): Promise<void> => page.waitForTimeout(200);
