import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { looks, openPage, panel, spoken, useSite } from '../support/page.ts';
import { caretAfter } from '../support/text.ts';

const site = useSite();
const heading = (page: Page) => page.getByRole('heading', { level: 2 });

const computed = (page: Page): Promise<number> =>
  page.evaluate('window.vitrail.session.evaluator.computed') as Promise<number>;

describe('the editor', () => {
  it('repaints a title as it is typed, and computes nothing for it', async () => {
    const { page, errors } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    const before = await computed(page);
    await caretAfter(page, 'Why this class');
    await page.keyboard.type(' indeed');
    await heading(page).getByText('Why this class indeed and not that one?').waitFor();
    expect(await computed(page)).toBe(before);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('recomputes what an edit changes', async () => {
    const { page } = await openPage(site, 'teaser');
    const six = (await spoken(page, 'e2')).match(/channel \d/g)!.length;
    await caretAfter(page, '"k": 3');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('1');
    await expect.poll(async () => (await spoken(page, 'e2')).match(/channel \d/g)!.length).toBe(2);
    expect(six).toBe(6);
    await page.close();
  });

  it('keeps the last good interface while the text is broken, and says where it is', async () => {
    const { page, errors } = await openPage(site, 'teaser');
    const before = await spoken(page, 'e2');
    await caretAfter(page, '"net/mixed4d/channel"');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('x');
    await page.locator('.cm-lintRange-error').first().waitFor();
    expect(await spoken(page, 'e2')).toBe(before);
    await page.getByText(/last version that worked/i).waitFor();
    await page.keyboard.press('Backspace');
    await page.locator('.cm-lintRange-error').first().waitFor({ state: 'detached' });
    expect(await spoken(page, 'e2')).toBe(before);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('survives nonsense, and undo brings everything back', async () => {
    const { page, errors } = await openPage(site, 'teaser');
    const before = await spoken(page, 'e2');
    await page.locator('.cm-content').click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('][{{"');
    await page.locator('.cm-lintRange-error').first().waitFor();
    expect(await spoken(page, 'e2')).toBe(before);
    for (let i = 0; i < 6; i++) await page.keyboard.press('ControlOrMeta+z');
    await page.locator('.cm-lintRange-error').first().waitFor({ state: 'detached' });
    expect(await spoken(page, 'e2')).toBe(before);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('goes from a listed problem to its place in the text', async () => {
    const { page } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    await caretAfter(page, '"k": 3');
    await page.keyboard.type(', "kk": 1');
    await page.locator('.cm-lintRange-error').first().waitFor();
    const pane = page.getByRole('tab', { name: /1 error/i });
    if ((await pane.getAttribute('aria-selected')) !== 'true') await pane.click();
    await caretAfter(page, '"title"');
    await page.getByText(/`kk`/).last().click();
    await page.locator('.cm-activeLine', { hasText: '"kk"' }).waitFor();
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await page.close();
  });

  it('opens every gallery document, and quick switching ends at the last one', async () => {
    const { page, errors } = await openPage(site, 'teaser');
    for (const id of ['layers', 'semantic-dictionary', 'teaser', 'layers', 'semantic-dictionary']) {
      await page.evaluate((doc) => {
        location.hash = `doc=${doc}`;
      }, id);
      await page.waitForTimeout(30);
    }
    await heading(page).getByText('What does the network see here?').waitFor();
    expect(await spoken(page, 'e1')).toMatch(/channel \d/);
    await page.goBack();
    await heading(page).getByText('Where a channel is active').waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it('takes a bundled picture and a dropped one', async () => {
    const { page, errors } = await openPage(site, 'teaser');
    const first = await spoken(page, 'e2');
    const picture = await looks(page, 'e0');
    await page.getByRole('button', { name: 'Picture', exact: true }).click();
    await page.getByText('A tabby cat', { exact: false }).last().click();
    await expect.poll(() => looks(page, 'e0')).not.toBe(picture);
    await expect.poll(() => spoken(page, 'e2')).not.toBe(first);
    const tabby = await looks(page, 'e0');

    const bytes = [...(await readFile('models/images/cow.jpg'))];
    await page.evaluate((data) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(data)], 'cow.jpg', { type: 'image/jpeg' }));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
        );
      }
    }, bytes);
    await expect.poll(() => looks(page, 'e0')).not.toBe(tabby);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('refuses a document of five megabytes at once, and lives on', async () => {
    const { page, errors } = await openPage(site, 'teaser');
    const before = await spoken(page, 'e2');
    await page.locator('.cm-content').click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.evaluate(() => {
      const transfer = new DataTransfer();
      transfer.setData('text/plain', `{"title": "${'a'.repeat(5e6)}"}`);
      const paste = new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true });
      document.activeElement!.shadowRoot?.activeElement?.dispatchEvent(paste) ??
        document.activeElement!.dispatchEvent(paste);
    });
    await page
      .getByText(/larger than|at most|too large/i)
      .first()
      .waitFor({ timeout: 20_000 });
    expect(await spoken(page, 'e2')).toBe(before);
    await page.keyboard.press('ControlOrMeta+z');
    await heading(page).getByText('Why this class').waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it('works at 700 pixels: nothing is wider than the page', async () => {
    const { page } = await openPage(site, 'teaser', { width: 700 });
    await spoken(page, 'e2');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect((await panel(page, 'e2').boundingBox())!.width).toBeLessThanOrEqual(700);
    await page.close();
  });
});
